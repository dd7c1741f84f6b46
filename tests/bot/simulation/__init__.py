"""Tests of bot/simulation."""
