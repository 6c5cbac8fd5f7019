"""The report written down: one module a format, each a pure function from a report to a string."""
