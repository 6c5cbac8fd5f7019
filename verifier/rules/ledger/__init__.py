"""Rules on one fact told more than once."""
