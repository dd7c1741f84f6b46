"""A sitting of one kind, answered step by step."""

from storage.facts import Content, JsonObject, Sheet, Wishes
from storage.forms.question import Question
from storage.forms.reply import Reply, Tap, Wrote
from storage.kinds.registry import get_kind
from storage.lesson import Lesson
from storage.rules import sitting
from storage.rules.sitting import Draft


def sheet_of(content: Content, wishes: Wishes, region: str | None = "Malang, Jawa Timur") -> Sheet:
    return Sheet(content, wishes, tuple(candidate.id for candidate in content.candidates), region)


def after(sheet: Sheet, *steps: str) -> Draft:
    """The draft after these steps: `+text` is a message, all else a tap."""
    draft = Draft()
    for number, step in enumerate(steps, 1):
        reply: Reply = Wrote(step[1:], number) if step[0] == "+" else Tap(step)
        draft = sitting.after(sheet, draft, reply)
    return draft


def asked(sheet: Sheet, *steps: str) -> Question:
    opened = sitting.open_question(sheet, after(sheet, *steps))
    assert opened is not None
    return opened.question


def value(sheet: Sheet, *steps: str) -> JsonObject:
    draft = after(sheet, *steps)
    assert sitting.open_question(sheet, draft) is None
    (only,) = sitting.values(sheet, draft).values()
    return only


def lessons(sheet: Sheet, *steps: str) -> list[Lesson]:
    (kind,) = sheet.wishes.kinds
    return list(get_kind(kind).lessons(sheet.content, value(sheet, *steps), sheet.wishes))
