"""C: places, and who may be matched with whom."""
