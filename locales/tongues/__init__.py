"""In what language something is said, and how colloquially: word lists and rules of our own, and what texts teach."""
