"""Which figures the words bind together."""
