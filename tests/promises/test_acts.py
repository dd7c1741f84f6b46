"""Every act that is kept in the audit has its subject and its phrase."""

import ast
from pathlib import Path

import pytest

from locales.languages import LANGUAGES
from storage.desk.admission import ACCEPT, DECLINE
from storage.desk.batches import STEPS
from storage.rules.acts import ACTS, KNOWN
from storage.rules.reasons import BONUS, CLAWBACK, CORRECTION, ENDS
from storage.rules.reviewing import VERDICTS
from tests.books import open_phrasebooks

ROOT = Path(__file__).parents[2]
BOOKS = open_phrasebooks()
# Where the act is a value: every value it can have.
SPOKEN_OF = {
    "step": tuple(STEPS),
    "say": (ACCEPT, DECLINE),
    "how": ENDS,
    "reviewed": tuple(f"review-{verdict}" for verdict in VERDICTS),
    "reason": (BONUS, CORRECTION, CLAWBACK),
}


def noted(source: str) -> set[str]:
    """The acts that this code keeps."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "audit.note":
            act = node.args[2]
            found.update(SPOKEN_OF[act.id] if isinstance(act, ast.Name) else [ast.literal_eval(act)])
    return found


def test_every_act_of_the_code_has_its_subject() -> None:
    files = [file for floor in ("bot", "handlers", "storage") for file in (ROOT / floor).rglob("*.py")]
    found = set().union(*(noted(file.read_text(encoding="utf-8")) for file in files))
    assert found <= KNOWN
    assert found >= KNOWN


def test_an_act_that_is_forgotten_is_found() -> None:
    assert noted("def door(c, by, now):\n    audit.note(c, by, 'juggle', '', now)\n") == {"juggle"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_and_subject_has_its_phrase(language: str) -> None:
    wanted = [f"act-{act}" for act in KNOWN] + [f"acts-{subject}" for subject in ACTS]
    assert not [id_ for id_ in wanted if not BOOKS[language].knows(id_)]
