"""What is worth a second look before a text is sent, one check a file. Pure hints: none of them ever refuses.

To add one: its file here, its line in `registry.py`, its phrase, a test that shows it speaking up and keeping quiet.
"""
