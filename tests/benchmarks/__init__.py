"""Figures, not verdicts: each is a ratio beside a bare floor in the same run. `python -m tests.benchmarks.<name>`."""
