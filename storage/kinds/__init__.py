"""The kinds of task, one file each. Pure: a kind asks questions, checks answers and says what they teach.

To add one: its file here, its line in `registry.py`, its phrases in `locales/*/<kind>.ftl`.
"""
