"""The shell, as processes of their own."""
