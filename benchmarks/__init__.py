"""Benchmarks print; tests assert. Labelled and real messages are read from `COLLECTGUARD_DATA`.

The folder defaults to `../shared/data`; a benchmark whose data is absent says so and stops.
"""
