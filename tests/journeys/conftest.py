"""The house in one process, for journeys that need no program of their own."""

from tests.handlers.conftest import house

__all__ = ["house"]
