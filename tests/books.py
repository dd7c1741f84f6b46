"""The phrasebooks of all languages, read once for all tests: nobody changes them."""

from functools import cache

from locales import phrasebook
from locales.phrasebook import Phrasebook


@cache
def open_phrasebooks() -> dict[str, Phrasebook]:
    """The phrasebook of every language, by its language tag."""
    return phrasebook.open_phrasebooks()
