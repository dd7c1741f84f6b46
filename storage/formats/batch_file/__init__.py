"""Readers of batch files: numbered rows and all faults at once, in bounded memory. `reading.py` is the way in.

To add a file type: one file that yields numbered fields, one line in `reading.py`.
"""
