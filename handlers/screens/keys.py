"""The keys of a batch as its admins see them: who knew them, which are in doubt and why, and what can be done."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.batches import SHOW
from handlers.screens.figures import shortened
from handlers.screens.screen import Button, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.doubting import IN_DOUBT, IN_USE, OPEN, RETIRED, Key
from storage.facts import Batch

KEYS, BACK, RETIRE = OPEN, "kb", "kr"
A_PAGE = 5
LONGEST_GLIMPSE, LONGEST_KEY = 300, 20
STATES = {IN_USE: "used", IN_DOUBT: "doubt", RETIRED: "retired"}


def keys_screen(batch: Batch, counts: tuple[int, int], keys: Sequence[Key], page: int, *above: Phrase) -> Screen:
    """A page of them; `keys` may hold one more than a page, which begins the next. `counts` are in use, in doubt."""
    shown, (used, doubtful) = keys[:A_PAGE], counts
    head = phrase("keys-none", name=batch.wishes.name)
    if keys:
        head = phrase("keys-head", name=batch.wishes.name, used=used, doubtful=doubtful, share=batch.wishes.gold)
    rows = [row for key in shown for row in _ways(key)]
    back = (Button(phrase("batch-back"), pack(SHOW, batch.id)),)
    return Screen(
        (*above, head), tuple(_line(key) for key in shown), rows=(*rows, *_turning(batch, page, len(keys)), back)
    )


def _line(key: Key) -> Part:
    state = STATES[key.state] if key.state != IN_DOUBT else str(key.doubt)
    title = phrase("key-line", key=key.key, state=state, made=key.made, answered=key.answered, known=key.known)
    content = key.content
    return Quote(title, shortened(content.prompt or content.text or content.image or "", LONGEST_GLIMPSE))


def _ways(key: Key) -> Iterator[Row]:
    name = shortened(key.key, LONGEST_KEY)
    retire = Button(phrase("key-retire", key=name), pack(RETIRE, key.task))
    if key.state == IN_DOUBT:
        yield Button(phrase("key-back", key=name), pack(BACK, key.task), "good"), retire
    elif key.state == IN_USE and key.answered:
        yield (retire,)


def _turning(batch: Batch, page: int, found: int) -> tuple[Row, ...]:
    before = (Button(phrase("page-before"), pack(KEYS, batch.id, page - 1)),) if page else ()
    after = (Button(phrase("page-after"), pack(KEYS, batch.id, page + 1)),) if found > A_PAGE else ()
    return ((*before, *after),) if before or after else ()
