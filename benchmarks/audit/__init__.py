"""Whether the site keeps what it promises: its weight, its speed, its words, and how it looks."""
