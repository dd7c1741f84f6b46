"""The wishes of a batch as buttons: each leads to what it can be; whatever is not offered is written."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from handlers.buttons import pack
from handlers.screens.batches import DISCARD, SHOW, STEER, forecast_parts
from handlers.screens.figures import in_a_line, rupiah
from handlers.screens.screen import Button, Row, Screen
from handlers.screens.wanted import quota_lines, quota_people
from locales.phrase import Phrase, phrase
from storage.desk.batches import DRAFT
from storage.desk.forecasting import Outlook
from storage.facts import Batch
from storage.profile import Region
from storage.rules.choices import NONE, choices_of, wishes_with_buttons
from storage.rules.day import WIB
from storage.rules.wishes import changing_of

WISH, ALTER = "bk", "ba"
A_ROW = 2
ON_A_BUTTON = 2
REGIONS_A_PAGE = 12
KINDS, REGIONS = "kinds", "regions"


def steer_screen(batch: Batch, outlook: Outlook, *above: Phrase) -> Screen:
    """Every wish that can change now with its value, below them what is to come."""
    names = wishes_with_buttons(batch)
    rows = [(Button(_named(batch, wish), pack(WISH, batch.id, wish, 0)),) for wish in names]
    changing = ", ".join(changing_of(batch.wishes, batch.state))
    head = phrase("steer-head", name=batch.wishes.name, wishes=changing)
    body = (*quota_lines(batch), *forecast_parts(outlook, batch))
    return Screen((head,), body, rows=(*rows, *_ends(batch)), above=above)


def _ends(batch: Batch) -> Iterator[Row]:
    back = Button(phrase("batch-back"), pack(SHOW, batch.id))
    yield (back, Button(phrase("plan-discard"), pack(DISCARD, batch.id), "bad")) if batch.state == DRAFT else (back,)


def wish_screen(batch: Batch, wish: str, now: datetime) -> Screen:
    """What this wish can be; the one that it is has a tick."""
    current = _current(batch, wish)
    buttons = [
        Button(_ticked(_choice(batch, wish, choice), choice in current), pack(ALTER, batch.id, wish, choice))
        for choice in choices_of(batch, wish, now)
    ]
    return _asking(batch, wish, _in_rows(buttons))


def kinds_screen(batch: Batch, kinds: Sequence[str]) -> Screen:
    """The kinds that can be asked of the tasks, those that are with a tick; one stays."""
    buttons = [_member(batch, KINDS, kind, phrase(f"{kind}-title"), kind in batch.wishes.kinds) for kind in kinds]
    return _asking(batch, KINDS, _in_rows(buttons))


def regions_screen(batch: Batch, provinces: Sequence[Region], page: int) -> Screen:
    """The provinces, those asked for with a tick; other regions are written."""
    mine = {region.code for region in batch.wishes.regions}
    shown = provinces[page * REGIONS_A_PAGE : (page + 1) * REGIONS_A_PAGE]
    buttons = [
        _member(batch, REGIONS, region.code, phrase("as-is", text=region.name), region.code in mine)
        for region in shown
    ]
    anybody = Button(_ticked(phrase("choice-anywhere"), not mine), pack(ALTER, batch.id, REGIONS, ""))
    turning = []
    if page:
        turning.append(Button(phrase("page-before"), pack(WISH, batch.id, REGIONS, page - 1)))
    if provinces[(page + 1) * REGIONS_A_PAGE :]:
        turning.append(Button(phrase("page-after"), pack(WISH, batch.id, REGIONS, page + 1)))
    return _asking(batch, REGIONS, ((anybody,), *_in_rows(buttons), *((tuple(turning),) if turning else ())))


def _asking(batch: Batch, wish: str, rows: Sequence[Row]) -> Screen:
    head = phrase("steer-wish", name=batch.wishes.name, wish=phrase("wish-name", wish=wish), key=wish)
    return Screen((head,), rows=(*rows, (Button(phrase("steer-back"), pack(STEER, batch.id)),)))


def _member(batch: Batch, wish: str, each: str, name: Phrase, there: bool) -> Button:  # noqa: FBT001 - ticked or not
    """A button that takes one of several in, or leaves it out."""
    return Button(_ticked(name, there), pack(ALTER, batch.id, wish, f"{'-' if there else '+'}{each}"))


def _ticked(name: Phrase, ticked: bool) -> Phrase:  # noqa: FBT001 - ticked or not
    return phrase("ticked", text=name) if ticked else name


def _in_rows(buttons: Sequence[Button]) -> list[Row]:
    return [tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW)]


def _named(batch: Batch, wish: str) -> Phrase:
    """The wish with its value, on a button."""
    return phrase("wish-button", wish=phrase("wish-name", wish=wish), value=_value(batch, wish))


def _value(batch: Batch, wish: str) -> Phrase:
    wishes = batch.wishes
    if wish == KINDS:
        return _several([phrase(f"{kind}-title") for kind in wishes.kinds])
    if wish == REGIONS:
        names = [phrase("as-is", text=region.name) for region in wishes.regions]
        return _several(names) if names else phrase("choice-anywhere")
    if wish == "rules":
        return phrase("choice-rules", rules=len(wishes.rules))
    if wish == "quotas":
        return phrase("choice-quotas", quotas=len(wishes.quotas))
    if wish == "pay" and wishes.hourly:
        return phrase("choice-hourly", amount=rupiah(wishes.hourly))
    if wish == "deadline" and wishes.deadline is not None:
        return phrase("choice-until", at=wishes.deadline.astimezone(WIB))
    return _choice(batch, wish, _current(batch, wish)[0])


def _several(names: list[Phrase]) -> Phrase:
    """These names, or how many they are where they would not fit on a button."""
    return in_a_line(names) if len(names) <= ON_A_BUTTON else phrase("choice-several", number=len(names))


def _current(batch: Batch, wish: str) -> tuple[str, ...]:
    """How a button would say what this wish is."""
    wishes = batch.wishes
    if wish == "deadline":
        return () if wishes.deadline else (NONE,)
    if wish == "quotas":
        return ()
    if wish == "target" and wishes.targets:
        return wishes.targets
    value = getattr(wishes, wish)
    return ("" if value is None else str(value),)


def _choice(batch: Batch, wish: str, choice: str) -> Phrase:
    """What a button offers, in words."""
    if wish in ("lang", "target"):
        return phrase("language-name", target=choice) if choice else phrase("choice-any")
    if wish == "pay":
        return phrase("choice-unpaid") if choice == "0" else rupiah(int(choice))
    if wish in ("gold", "review"):
        return phrase("choice-share", share=int(choice))
    if wish == "overlap":
        return phrase("choice-people", people=int(choice))
    if wish == "priority":
        return phrase("choice-priority", priority=int(choice))
    if wish == "quotas":
        place, _, wanted = choice.partition(".")
        return phrase("choice-quota", who=quota_people(batch.wishes.quotas[int(place)]), wanted=int(wanted))
    if choice == NONE:
        return phrase("choice-no-deadline")
    # The end of this day is the beginning of the next.
    return phrase("choice-day", at=datetime.fromisoformat(choice).replace(tzinfo=WIB))
