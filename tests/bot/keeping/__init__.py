"""Backups and the look at how the house is."""
