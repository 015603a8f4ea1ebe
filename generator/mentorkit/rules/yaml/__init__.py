"""Y: files that can't be read as they were meant; reading gives these findings."""
