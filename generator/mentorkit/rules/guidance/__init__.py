"""G: what the six steps and research ask of a good programme. Advice and promises: a warning or a hint, never more."""
