"""Whole journeys: the program as a process, people on their phones, a real database file."""
