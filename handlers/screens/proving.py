"""What an admin vouches for: the proofs of one person, and granting another."""

from collections.abc import Sequence

from handlers.buttons import pack
from handlers.screens.figures import shortened
from handlers.screens.governing import back_button
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.crowd import Dossier
from storage.desk.proofs import Proof
from storage.rules.care import mark_of
from storage.rules.day import WIB
from storage.rules.expertise import LEVELS
from storage.rules.joining import SPOKEN

PROOFS, REVOKE, SUBJECTS, SUBJECT, GRANT = "wf", "wv", "wj", "wn", "wz"
A_ROW = 2
A_PAGE = 16
LONGEST_NAME = 24


def proofs_screen(dossier: Dossier, name: str, *above: Phrase) -> Screen:
    """What is proven of this person, each to be taken back, and the way to another."""
    standing = [proof for proof in dossier.proofs if proof.revoked is None]
    rows = [(Button(_revoke(proof), pack(REVOKE, dossier.seen.id, proof.id), "bad"),) for proof in standing]
    more = Button(phrase("proof-grant"), pack(SUBJECTS, dossier.seen.id, 0), "good")
    head = phrase("proofs-head" if standing else "proofs-none", name=name)
    lines = tuple(_line(proof) for proof in standing)
    return Screen((*above, head), lines, rows=(*rows, (more,), (back_button(dossier.seen.id),)))


def subjects_screen(dossier: Dossier, name: str, subjects: Sequence[str], page: int) -> Screen:
    """The languages and fields that can be vouched for; a page of them."""
    shown = subjects[page * A_PAGE : (page + 1) * A_PAGE]
    buttons = [Button(_label(subject), pack(SUBJECT, dossier.seen.id, mark_of(subject))) for subject in shown]
    turning = []
    if page:
        turning.append(Button(phrase("page-before"), pack(SUBJECTS, dossier.seen.id, page - 1)))
    if len(subjects) > (page + 1) * A_PAGE:
        turning.append(Button(phrase("page-after"), pack(SUBJECTS, dossier.seen.id, page + 1)))
    rows = (*_in_rows(buttons), *((tuple(turning),) if turning else ()), (back_button(dossier.seen.id),))
    return Screen((phrase("proof-ask-subject", name=name),), rows=rows)


def levels_screen(dossier: Dossier, name: str, subject: str) -> Screen:
    """How good somebody is at it."""
    mark = mark_of(subject)
    rows = [
        (Button(phrase("proof-level", level=level), pack(GRANT, dossier.seen.id, mark, level)),) for level in LEVELS
    ]
    head = phrase("proof-ask-level", name=name, subject=subject_phrase(subject))
    return Screen((head,), rows=(*rows, (back_button(dossier.seen.id),)))


def subject_phrase(subject: str) -> Phrase:
    """A language by its own name, anything else as it is."""
    return phrase(f"language-{subject}") if subject in SPOKEN else phrase("as-is", text=subject)


def _label(subject: str) -> Phrase:
    return subject_phrase(subject if subject in SPOKEN else shortened(subject, LONGEST_NAME))


def _revoke(proof: Proof) -> Phrase:
    return phrase("proof-revoke", subject=_label(proof.subject), level=proof.level)


def _line(proof: Proof) -> Phrase:
    return phrase(
        "proof-line",
        subject=subject_phrase(proof.subject),
        level=proof.level,
        source=proof.source,
        at=proof.at.astimezone(WIB),
    )


def _in_rows(buttons: Sequence[Button]) -> tuple[Row, ...]:
    return tuple(tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW))
