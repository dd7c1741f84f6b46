"""Whatever a kind asks, a reviewer sees what was answered to it, in every language of the bot."""

import pytest
from msgspec.structs import replace

from handlers.rendering import pages
from handlers.screens.forms.answered import answered
from handlers.screens.screen import Screen
from locales.languages import LANGUAGES
from storage.facts import Sheet
from storage.forms.reply import Wrote
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules import sitting
from storage.rules.sitting import Draft
from tests.books import open_phrasebooks

BOOKS = open_phrasebooks()


def example(kind: Kind) -> tuple[Sheet, Draft]:
    """The sheet of this kind's example, and the draft after its replies."""
    content, wishes = kind.example.content, kind.example.wishes
    order = tuple(candidate.id for candidate in content.candidates)
    sheet = Sheet(content, replace(wishes, kinds=(kind.name,)), order, "Malang, Jawa Timur")
    draft = Draft()
    for reply in kind.example.replies:
        draft = sitting.after(sheet, draft, reply)
    return sheet, draft


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_answer_of_each_kind_is_shown_with_what_was_read_and_written(kind: Kind, language: str) -> None:
    sheet, draft = example(kind)
    parts = answered(sheet, draft.given)
    shown = " ".join(pages(Screen(body=parts), BOOKS[language]))
    assert len(parts) >= len(draft.given[kind.name]) > 0 or shown
    texts = [reply.text for reply in kind.example.replies if isinstance(reply, Wrote)]
    assert all(word in shown for text in texts[:1] for word in text.split()[:3])
    for candidate in sheet.content.candidates:
        assert candidate.text.split()[0] in shown


def test_what_is_hard_to_look_at_is_veiled() -> None:
    sheet, draft = example(KINDS[0])
    veiled = Sheet(sheet.content, replace(sheet.wishes, sensitive=True), sheet.order)
    assert "tg-spoiler" in " ".join(pages(Screen(body=answered(veiled, draft.given)), BOOKS["id"]))
