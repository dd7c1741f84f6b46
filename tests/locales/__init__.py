"""Tests of locales/."""
