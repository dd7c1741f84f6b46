"""A Bot API server that is not ours, and a house on SQLite."""

from tests.bot.conftest import foreign, root
from tests.handlers.conftest import house

__all__ = ["foreign", "house", "root"]
