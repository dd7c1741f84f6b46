"""Whether a person, a task and an annotation pass a selection."""

from datetime import date, datetime, time, timedelta

from storage.facts import Content, Wishes
from storage.profile import Region
from storage.rules.day import WIB
from storage.rules.regions import lies_in
from storage.rules.selecting import Selection
from storage.rules.tags import language_of, register_of
from storage.rules.vetted import Vetted

LAST = (1 << 62) - 1


def person_passes(selection: Selection, origin: Region | None, *, publishes: bool) -> bool:
    """Whether annotations of somebody who grew up there may be among them."""
    code = "" if origin is None else origin.code
    here = not selection.regions or any(lies_in(code, region) for region in selection.regions)
    return here and (publishes or not selection.publishable)


def task_passes(selection: Selection, content: Content, wishes: Wishes) -> bool:
    """Whether annotations of this task may be among them."""
    if not (selection.languages or selection.registers):
        return True
    return any(_tag_passes(selection, tag) for tag in tags_asked(content, wishes))


def vetted_passes(selection: Selection, vetted: Vetted) -> bool:
    """Whether an annotation of which this is known may be among them.

    Where nobody is there to agree with, nothing is known of the agreement, and it has not enough.
    """
    if selection.accepted and not vetted.accepted:
        return False
    if selection.agreement and (not vetted.compared or vetted.agreement < selection.agreement):
        return False
    return vetted.weight >= selection.weight


def span(selection: Selection) -> tuple[int, int]:
    """The first and the last millisecond since 1970 in which they were sent."""
    first = 0 if selection.since is None else _midnight(selection.since)
    last = LAST if selection.until is None else _midnight(selection.until + timedelta(days=1)) - 1
    return first, last


def tags_asked(content: Content, wishes: Wishes) -> tuple[str, ...]:
    """The language tags that a task's texts are asked for in; without any, the language of its own text."""
    targets = (content.target,) if content.target else wishes.targets or ((wishes.target,) if wishes.target else ())
    lang = content.lang or wishes.lang
    return targets or ((lang,) if lang else ())


def _tag_passes(selection: Selection, tag: str) -> bool:
    spoken = not selection.languages or language_of(tag).casefold() in selection.languages
    return spoken and (not selection.registers or register_of(tag) in selection.registers)


def _midnight(day: date) -> int:
    return int(datetime.combine(day, time(), WIB).timestamp()) * 1000
