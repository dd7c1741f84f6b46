"""The tables, a file per subject. What must never happen is a constraint here, not a check in code."""
