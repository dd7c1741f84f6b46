"""A text as the words it is made of, written alike: small letters, one kind of apostrophe, no addresses."""

import re
from functools import lru_cache

# Addresses, mentions, hashtags and placeholders say nothing about the language around them.
_NO_WORDS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#]\w+|\bxx+[a-z]+?xx+\b")
_APOSTROPHE = str.maketrans(dict.fromkeys("\u2019\u2018\u02bc`\u00b4", "'"))
# Letters with apostrophes and hyphens within, an apostrophe at the end (a glottal stop), and the 2 of "teman2".
WORD = re.compile(r"[^\W\d_]+(?:['-]{1,2}[^\W\d_]+)*'?(?:2(?=\b|an\b|nya\b))?")
LONG_RUN = re.compile(r"(.)\1{2,}")


def words_in(text: str) -> list[str]:
    """The words in their order, in small letters."""
    return [*_words(text)]


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[str, ...]:
    """One text is asked about by several in turn, its source in between."""
    return tuple(WORD.findall(_NO_WORDS.sub(" ", text).lower().translate(_APOSTROPHE)))


def spellings(word: str) -> tuple[str, ...]:
    """The word, and what it is looked up as where it is not listed: one half of a double, without a drawl."""
    found = [word]
    bare = word.rstrip("'2")
    if bare != word:
        found.append(bare)
    first, hyphen, second = bare.partition("-")
    if hyphen:
        found += [second, first]
    if LONG_RUN.search(bare):
        found += [LONG_RUN.sub(r"\1", bare), LONG_RUN.sub(r"\1\1", bare)]
    return tuple(found)
