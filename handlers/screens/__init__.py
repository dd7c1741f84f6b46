"""From fact to screen, pure: what is on it and which buttons it has, not yet in Telegram's terms."""
