"""The checks, mirrored after the houses; `python -m tests` runs all of them."""
