"""Tasks that are worth an admin's look: set aside as broken, or skipped by many."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.batches import SHOW, TROUBLES
from handlers.screens.figures import shortened
from handlers.screens.screen import Button, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.troubles import Trouble
from storage.facts import Batch, Content

RETURN = "br"
A_PAGE = 5
LONGEST_GLIMPSE, LONGEST_KEY = 300, 20


def troubles_screen(batch: Batch, troubles: Sequence[Trouble], page: int, *above: Phrase) -> Screen:
    """A page of them; `troubles` may hold one more than a page, which begins the next."""
    shown = troubles[:A_PAGE]
    head = phrase("troubles-head" if shown else "troubles-none", name=batch.wishes.name)
    rows = [_return(trouble) for trouble in shown if trouble.aside]
    turning = tuple(_turning(batch, page, len(troubles)))
    back = (Button(phrase("batch-back"), pack(SHOW, batch.id)),)
    return Screen((*above, head), tuple(_line(trouble) for trouble in shown), rows=(*rows, *turning, back))


def _line(trouble: Trouble) -> Part:
    title = phrase(
        "trouble-aside" if trouble.aside else "trouble-skipped",
        key=trouble.key,
        skips=trouble.skips,
        broken=trouble.broken,
    )
    return Quote(title, shortened(_text(trouble.content), LONGEST_GLIMPSE))


def _return(trouble: Trouble) -> Row:
    label = phrase("trouble-return", key=shortened(trouble.key, LONGEST_KEY))
    return (Button(label, pack(RETURN, trouble.task)),)


def _turning(batch: Batch, page: int, found: int) -> Iterator[Row]:
    before = (Button(phrase("page-before"), pack(TROUBLES, batch.id, page - 1)),) if page else ()
    after = (Button(phrase("page-after"), pack(TROUBLES, batch.id, page + 1)),) if found > A_PAGE else ()
    if before or after:
        yield (*before, *after)


def _text(content: Content) -> str:
    turns = content.messages[-1].content if content.messages else ""
    return content.prompt or content.text or turns or content.image or ""
