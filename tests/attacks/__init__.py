"""What people, files, networks and machines may do to this program, and the tests that show what becomes of it."""
