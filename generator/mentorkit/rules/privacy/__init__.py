"""P: what may be kept and shown of people, and who agreed to it."""
