"""Rules on words that say what a figure must be: shares, multiples, directions."""
