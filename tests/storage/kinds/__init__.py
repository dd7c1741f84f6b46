"""The kinds and the forms of their questions, pure."""
