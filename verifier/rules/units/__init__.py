"""Rules on units of measure and money."""
