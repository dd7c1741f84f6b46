"""Tests of the embedded local Telegram."""
