"""L: the life of a pair, and dates in order."""
