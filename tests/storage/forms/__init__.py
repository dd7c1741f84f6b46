"""The forms of questions, pure."""
