"""Getting results out: which batch, which format, only some of it, and what becomes of it."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.batches import EXPORT, LIST_BUTTON, MENU_BUTTON, SHOW
from handlers.screens.figures import bar, below_each_other, in_a_line, shortened
from handlers.screens.forms.drawn import in_rows
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.ordering import DRAFT, MADE, MAKING, Order
from storage.facts import Batch
from storage.formats.registry import FORMATS
from storage.rules.regions import region_of
from storage.rules.selecting import words_of

# At once; a draft: begin it, choose a word, say it, choose the format, make it; stop, and look again.
MAKE = "be"
NARROW, WORD, SAY, FORMAT, MAKE_DRAFT, STOP, LOOK = "xa", "xo", "xt", "xq", "xm", "xp", "xv"
# What a draft can be narrowed by: with further choices, or by yes alone.
WORDS = ("kind", "lang", "register", "region", "since", "agreement", "weight")
YES_ALONE = {"accepted": "accepted", "publish": "publishable"}
FIELDS = {"kind": "kinds", "lang": "languages", "register": "registers", "region": "regions"}
A_ROW = 2


def batches_screen(batches: Sequence[Batch]) -> Screen:
    """Which batch to export; drafts have nothing to give."""
    if not batches:
        return Screen((phrase("batch-none"),), rows=((MENU_BUTTON,),))
    rows = [
        (Button(phrase("as-is", text=shortened(batch.wishes.name)), pack(EXPORT, batch.id)),) for batch in batches
    ]
    return Screen((phrase("export-choose-batch"),), rows=(*rows, (MENU_BUTTON,)))


def formats_screen(batch: Batch) -> Screen:
    """Which format; or only some of it first."""
    narrow = Button(phrase("export-narrow"), pack(NARROW, batch.id))
    rows = [(_format(name, pack(MAKE, batch.id, name)),) for name in _names()]
    back = Button(phrase("batch-back"), pack(SHOW, batch.id))
    return Screen((_head(batch),), rows=((narrow,), *rows, (back, MENU_BUTTON)))


def order_formats_screen(order: Order) -> Screen:
    """Which format, of what the draft lets through."""
    rows = [(_format(name, pack(MAKE_DRAFT, order.id, name)),) for name in _names()]
    back = Button(phrase("export-narrow"), pack(LOOK, order.id))
    return Screen((_head(order.batch), *_only(order)), rows=(*rows, (back, MENU_BUTTON)))


def order_screen(order: Order) -> Screen:
    """A draft that can be narrowed, or how far its file is."""
    if order.state != DRAFT:
        return _made_screen(order)
    head = phrase("export-narrow-head", name=order.batch.wishes.name, results=order.batch.results)
    words = [Button(_ticked(order, name), pack(WORD, order.id, name)) for name in WORDS]
    words += [Button(_ticked(order, name), pack(SAY, order.id, name, "yes")) for name in YES_ALONE]
    on = Button(phrase("export-format-next"), pack(FORMAT, order.id), "good")
    back = Button(phrase("batch-back"), pack(SHOW, order.batch.id))
    return Screen((head,), _only(order), rows=(*in_rows(words, A_ROW), (on,), (back, MENU_BUTTON)))


def word_screen(order: Order, name: str, choices: Sequence[str]) -> Screen:
    """What this word can say; those it says are ticked."""
    said = _values(order, name)
    buttons = [
        Button(_tick(_value(name, choice), choice in said), pack(SAY, order.id, name, choice)) for choice in choices
    ]
    head = phrase("export-word-head" if choices else "export-word-none", word=phrase(f"export-by-{name}"))
    back = Button(phrase("go-back"), pack(LOOK, order.id))
    return Screen((head,), _only(order), rows=(*in_rows(buttons, A_ROW), (back,)))


def progress_phrase(order_name: str, format_name: str, rows: int, results: int) -> Phrase:
    """How far a file is; `results` is how many annotations there are, some of which may not be in it."""
    return phrase("export-progress", name=order_name, format=format_name, rows=rows, bar=bar(rows, results))


def stop_data(number: int) -> str:
    """The callback data of the button that stops an order."""
    return pack(STOP, number)


def _made_screen(order: Order) -> Screen:
    said = phrase(f"export-is-{order.state}", name=order.batch.wishes.name, format=order.format or "")
    again = Button(phrase("export-other"), pack(EXPORT, order.batch.id))
    rows: list[Row] = [(again, LIST_BUTTON)]
    if order.state == MAKING:
        rows.insert(0, (Button(phrase("export-stop"), stop_data(order.id), "bad"),))
    return Screen((said,), _only(order) if order.state != MADE else (), rows=tuple(rows))


def _head(batch: Batch) -> Phrase:
    return phrase("export-choose-format", name=batch.wishes.name, results=batch.results)


def _names() -> Iterator[str]:
    return (format_.name for format_ in FORMATS)


def _format(name: str, data: str) -> Button:
    return Button(phrase("export-format", format=name), data)


def _only(order: Order) -> tuple[Phrase, ...]:
    """What it is narrowed to, a line for each word; nothing where it is everything."""
    lines = [
        phrase(
            "export-only", word=phrase(f"export-by-{name}"), values=in_a_line([_value(name, each) for each in said])
        )
        for name, said in _said(order)
    ]
    return (below_each_other(lines),) if lines else ()


def _said(order: Order) -> Iterator[tuple[str, list[str]]]:
    for word in words_of(order.selection):
        name, _, values = word.partition("=")
        yield name, values.split(",")


def _values(order: Order, name: str) -> list[str]:
    return dict(_said(order)).get(name, [])


def _ticked(order: Order, name: str) -> Phrase:
    return _tick(phrase(f"export-by-{name}"), bool(_values(order, name)))


def _tick(label: Phrase, ticked: bool) -> Phrase:  # noqa: FBT001 - a tick is there or not
    return phrase("ticked", text=label) if ticked else label


def _value(name: str, value: str) -> Phrase:
    """A value in people's words."""
    if name == "kind":
        return phrase(f"{value}-title")
    if name == "lang":
        return phrase("language-name", target=value)
    if name in {"agreement", "weight"}:
        return phrase("export-least", share=value)
    if name in YES_ALONE:
        return phrase("export-yes")
    region = region_of(value) if name == "region" else None
    return phrase("as-is", text=region.name if region else value.replace("_", " "))
