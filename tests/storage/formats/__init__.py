"""Batch files in, export files out."""
