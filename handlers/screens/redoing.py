"""Why a reviewer sent something back, for whoever gave it."""

from handlers.screens.figures import in_a_line
from handlers.screens.screen import Part, Quote
from locales.phrase import phrase
from storage.rules.card import Redo


def redo_parts(redo: Redo) -> tuple[Part, ...]:
    """The reasons and the note, of which one may be missing."""
    reasons = [phrase(f"reason-{reason}") for reason in redo.reasons]
    why = (phrase("redo-reasons", reasons=in_a_line(reasons)),) if reasons else ()
    note = (Quote(phrase("redo-note"), redo.note),) if redo.note else ()
    return (phrase("redo-head"), *why, *note)
