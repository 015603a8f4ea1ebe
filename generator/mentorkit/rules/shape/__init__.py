"""S: values that do not have their shape; the stage `shape` gives these findings."""
