"""What somebody can be good at, how good, and how it was shown."""

# How a proof came to be.
EXAM, ADMIN = "exam", "admin"
# From somebody who can do it to somebody others ask.
LEVELS = (1, 2, 3)
