"""Backups of the house, put back, and a look at how it is."""
