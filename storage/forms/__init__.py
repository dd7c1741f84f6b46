"""The forms a question can take, one file each: the question as data, and how taps and texts answer it.

A floor of its own below the kinds: a kind says what to ask, a form how a person answers.
To add one: its file here, its line in `question.py`, its drawing in `handlers/screens/forms/`.
"""
