"""Scorers and speed measurements, each run as `python -m benchmarks NAME`."""
