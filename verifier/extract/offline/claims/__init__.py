"""What an article asserts, claim by claim."""
