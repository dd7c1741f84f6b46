"""Trouble at every place where there can be some, and what must be true afterwards all the same."""
