"""What a form contributes to a card, and the pieces that all forms draw alike."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from handlers.buttons import pack
from handlers.screens.screen import Button, Part, Quote, Row
from storage.forms.material import Block, Option
from storage.rules.card import Card

TAP = "t"


class Drawn(NamedTuple):
    """The texts to read, what is asked below them, and the buttons that answer."""

    body: tuple[Part, ...]
    foot: tuple[Part, ...]
    rows: tuple[Row, ...]


def blocks(shown: Iterable[Block], *, fold: bool = False) -> tuple[Part, ...]:
    """The texts among these blocks; a picture stands above the card."""
    return tuple(Quote(block.title, block.text, fold or bool(block.quiet)) for block in shown if not block.picture)


def tap_button(card: Card, option: Option) -> Button:
    """A button that answers this card as it stands with this option."""
    return Button(option.label, pack(TAP, card.assignment, card.version, option.id), option.tone)


def in_rows(buttons: Sequence[Button], columns: int) -> Iterator[Row]:
    for start in range(0, len(buttons), columns):
        yield tuple(buttons[start : start + columns])
