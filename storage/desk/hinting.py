"""The hinting door: what is worth a second look in a text before it is sent. It asks, and refuses nothing.

At most one hint is shown, and none for the same reason twice in a row where its person sent the text all the same.
Whoever overruled a hint and was found right by reviewers, more often than not, is not shown it any more. All that was
noticed is kept with the annotation as marks, shown or not.
"""

from collections import Counter

import msgspec
from sqlalchemy import Connection, bindparam, select, update

from storage.database.dialect import insert_if_new, insert_or_set
from storage.database.tables.reviews import vindications
from storage.database.tables.texts import likenesses, overruled
from storage.database.tables.work import assignments
from storage.desk.holding import Held
from storage.facts import JsonObject
from storage.forms.reply import Reply, Wrote
from storage.forms.write import Write, answer_text, text_so_far
from storage.rules import sitting
from storage.rules.textchecks.likeness import ENOUGH_KEYS, likeness_keys
from storage.rules.textchecks.registry import ALIKE, hints
from storage.rules.textchecks.seen import seen

# So often, and so many times as often as the contrary, somebody's word counts more than a hint.
TRUSTED_FROM, TRUSTED_OVER = 3, 3

_ALIKE = (
    select(likenesses.c.assignment_id)
    .join(assignments, assignments.c.id == likenesses.c.assignment_id)
    .where(likenesses.c.key.in_(bindparam("keys", expanding=True)), assignments.c.person_id != bindparam("person"))
)
_LAST = select(overruled.c.hint).where(overruled.c.person_id == bindparam("person"))
_SETTLED = select(vindications.c.hint).where(
    vindications.c.person_id == bindparam("person"),
    vindications.c.upheld >= TRUSTED_FROM,
    vindications.c.upheld > TRUSTED_OVER * vindications.c.refuted,
)
_BEGIN = insert_if_new(vindications)
_KEEP = insert_if_new(likenesses)
_REMEMBER = insert_or_set(overruled, ["person_id"], ["hint"])


def with_hint(connection: Connection, held: Held, draft: sitting.Draft, reply: Reply) -> sitting.Draft:
    """The draft with what the checks noticed, if this reply wrote in it."""
    opened = sitting.open_question(held.sheet, draft) if isinstance(reply, Wrote) and draft.state.parts else None
    if opened is None or not isinstance(opened.question, Write) or draft.state.glossing:
        return draft
    marks = list(hints(seen(opened.question, draft.state)))
    if is_alike(connection, held.person, text_so_far(draft.state)):
        marks.append(ALIKE)
    known = _known_better(connection, held.person) if marks else ()
    hint = next((mark for mark in marks if mark not in known), "")
    return draft.at(msgspec.structs.replace(draft.state, marks=tuple(marks), hint=hint))


def is_alike(connection: Connection, person: int, text: str) -> bool:
    """Whether somebody else has sent a text that is nearly this one."""
    keys = likeness_keys(text)
    if not keys:
        return False
    found = Counter(connection.scalars(_ALIKE, {"keys": keys, "person": person}))
    return any(number >= ENOUGH_KEYS for number in found.values())


def note_sent(connection: Connection, held: Held) -> None:
    """Remember the texts of this sitting for those who come after, and the hint that was overruled last, if any."""
    answers = [answer for given in held.draft.given.values() for answer in given]
    keys = {key for answer in answers for key in likeness_keys(answer_text(answer) or "")}
    if keys:
        connection.execute(_KEEP.on(connection), [{"key": key, "assignment_id": held.id} for key in sorted(keys)])
    shown = [str(answer["hint"]) for answer in answers if answer.get("hint")]
    if shown:
        connection.execute(_REMEMBER.on(connection), {"person_id": held.person, "hint": shown[-1]})


def learn(connection: Connection, held: Held, *, upheld: int) -> None:
    """A reviewer found these texts right, 1, or not, 0: so was, or was not, whoever sent one in spite of a hint."""
    answers = [answer for given in held.draft.given.values() for answer in given]
    for hint in sorted({str(answer["hint"]) for answer in answers if answer.get("hint")}):
        connection.execute(_BEGIN.on(connection), {"person_id": held.person, "hint": hint})
        mine = update(vindications).where(vindications.c.person_id == held.person, vindications.c.hint == hint)
        more = {"upheld": vindications.c.upheld + upheld, "refuted": vindications.c.refuted + 1 - upheld}
        connection.execute(mine.values(more))


def _known_better(connection: Connection, person: int) -> set[str]:
    """The hints that are not worth showing to this person: the one they overruled last, those they know better."""
    last = connection.scalars(_LAST, {"person": person}).all()
    return {*last, *connection.scalars(_SETTLED, {"person": person})}


def marks_of(given: tuple[JsonObject, ...]) -> tuple[str, str]:
    """Of one kind's answers: the language that its first text looks like, and all marks, with commas between them."""
    guesses = [answer["guess"] for answer in given if answer.get("guess")]
    marks = dict.fromkeys(mark for answer in given for mark in answer.get("marks", ()))
    return (guesses[0]["language"] if guesses else "", ",".join(marks))
