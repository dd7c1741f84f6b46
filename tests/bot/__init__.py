"""Tests of how the bot is started and what it is started with."""
