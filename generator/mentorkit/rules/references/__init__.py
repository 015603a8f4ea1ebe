"""R: what one file says about another must be there, and people are who they are everywhere."""
