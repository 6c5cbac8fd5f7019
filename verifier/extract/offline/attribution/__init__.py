"""Who says what: sources, cues, contents, and second mentions."""
