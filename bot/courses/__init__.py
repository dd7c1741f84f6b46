"""Courses that come with the program, as batch files in the language they teach in."""
