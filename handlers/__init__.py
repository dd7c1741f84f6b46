"""What is answered in chat? Knows Telegram; knows no SQL and no sentence."""
