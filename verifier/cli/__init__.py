"""The command line: parse, call the library, choose a renderer, end with the right exit code."""
