"""An embedded local Telegram: a strict Bot API server, and the phones of the people who write to the bot."""
