"""Every kind: its example can be asked, answered, exported, and is named by nobody but itself."""

import re
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from locales.languages import LANGUAGES
from storage.errors import Refused
from storage.facts import Content, Sheet, Wishes
from storage.formats.format import Passport, Record
from storage.formats.registry import FORMATS
from storage.formats.rows import json_text
from storage.forms.reply import Tap
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules import sitting
from storage.rules.sitting import Draft

ROOT = Path(__file__).parents[2]
# The local Telegram speaks Telegram's own words, and some kinds are called the same.
TELEGRAM = ":!bot/playground"
kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def example_sheet(kind: Kind) -> Sheet:
    content = kind.example.content
    order = tuple(candidate.id for candidate in content.candidates)
    return Sheet(content, replace(kind.example.wishes, name="contoh", kinds=(kind.name,), lang="id"), order)


def answered(kind: Kind) -> tuple[Sheet, Draft]:
    sheet, draft = example_sheet(kind), Draft()
    for reply in kind.example.replies:
        draft = sitting.after(sheet, draft, reply)
    return sheet, draft


@kinds
def test_the_example_has_all_the_kind_needs(kind: Kind) -> None:
    sheet = example_sheet(kind)
    assert list(kind.read(sheet.content, sheet.wishes)) == []


@kinds
def test_an_empty_row_lacks_something(kind: Kind) -> None:
    assert list(kind.read(Content(), Wishes(kinds=(kind.name,)))) != []


@kinds
def test_the_example_replies_answer_every_question(kind: Kind) -> None:
    sheet, draft = answered(kind)
    assert sitting.open_question(sheet, draft) is None
    assert set(sitting.values(sheet, draft)) == {kind.name}


@kinds
def test_before_its_last_reply_the_kind_still_asks(kind: Kind) -> None:
    sheet, draft = example_sheet(kind), Draft()
    for reply in kind.example.replies:
        assert sitting.open_question(sheet, draft) is not None
        draft = sitting.after(sheet, draft, reply)


@kinds
def test_a_choice_nobody_offered_is_refused(kind: Kind) -> None:
    with pytest.raises(Refused):
        sitting.after(example_sheet(kind), Draft(), Tap("no-such-choice"))


@kinds
def test_going_back_from_the_end_asks_again_and_the_same_reply_ends_it_again(kind: Kind) -> None:
    sheet, draft = answered(kind)
    once_more = sitting.back(sheet, draft)
    assert sitting.open_question(sheet, once_more) is not None


@kinds
def test_the_example_teaches_something_in_every_format_that_wants_its_lessons(kind: Kind, tmp_path: Path) -> None:
    sheet, draft = answered(kind)
    value = sitting.values(sheet, draft)[kind.name]
    lessons = tuple(kind.lessons(sheet.content, value, sheet.wishes))
    assert lessons
    record = Record(PASSPORT, sheet.content, json_text(value), lambda *_: lessons)
    written = {form.name: form.write(iter([record]), tmp_path / form.name) for form in FORMATS}
    assert {written[name].rows for name in ("parquet", "jsonl", "csv", "xlsx")} == {1}


@kinds
def test_nothing_of_a_persons_own_words_is_left_in_what_is_kept_without_words(kind: Kind) -> None:
    sheet, draft = answered(kind)
    value = sitting.values(sheet, draft)[kind.name]
    own = [getattr(reply, "text", getattr(reply, "path", "")) for reply in kind.example.replies]
    words = [word for word in own if word]
    left = str(kind.wordless(value))
    assert not [word for word in words if word in left]
    assert (left != str(value)) == bool(words)
    lessons = list(kind.lessons(sheet.content, kind.wordless(value), sheet.wishes))
    assert not [word for word in words if word in str(lessons)]
    assert kind.wordless(kind.wordless(value)) == kind.wordless(value)


@kinds
def test_texts_for_people_are_named_after_the_kind(kind: Kind) -> None:
    for language in LANGUAGES:
        assert (ROOT / "locales" / language / f"{kind.name}.ftl").exists()


def signs(kind: Kind) -> re.Pattern[str]:
    """What names this kind in code: its name in quotes, its module, one of its own phrases."""
    # A column of batch files may be called like a kind; its name in quotes is then no sign.
    quoted = [] if kind.name in Content.__struct_fields__ else [kind.name]
    own = re.findall(
        r"^([\w-]+) =", (ROOT / "locales" / "id" / f"{kind.name}.ftl").read_text(encoding="utf-8"), re.MULTILINE
    )
    told = "|".join(map(re.escape, (*quoted, *own)))
    return re.compile(
        rf"""["'](?:{told})["']|\bf["']{kind.name}-|kinds\.{kind.name}\b|kinds import .*\b{kind.name}\b"""
        rf"""|^    name = "{kind.name}"$""",
        re.MULTILINE,
    )


@kinds
def test_only_its_file_the_registry_and_its_phrases_name_a_kind(
    kind: Kind, capsys: pytest.CaptureFixture[str]
) -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "bot", "handlers", "storage", "locales", TELEGRAM],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    word = signs(kind)
    naming = [
        name
        for name in tracked
        if name.endswith(".py") and (ROOT / name).exists() and word.search((ROOT / name).read_text(encoding="utf-8"))
    ]
    with capsys.disabled():
        print(f"\n{kind.name} is named in {', '.join(naming)}")  # noqa: T201 - the count is what this promise is for
    assert sorted(naming) == sorted({f"storage/kinds/{kind.name}.py", "storage/kinds/registry.py"})


@kinds
@pytest.mark.parametrize(
    "line",
    [
        "from storage.kinds.{kind} import CHECKS",
        "import storage.kinds.{kind}",
        "from storage.kinds import {kind}",
        'phrase("{kind}-title")',
        'phrase(f"{kind}-{{step}}")',
    ],
)
def test_a_file_that_names_a_kind_is_found(kind: Kind, line: str) -> None:
    assert signs(kind).search(line.format(kind=kind.name))
    column = kind.name in Content.__struct_fields__
    assert bool(signs(kind).search(f'if card.kind == "{kind.name}":')) is not column
    assert not signs(kind).search('if card.kind == "any":')


PASSPORT = Passport(
    batch="contoh",
    task="1",
    kind="any",
    annotation="1-any",
    revision=1,
    trainer="t_0",
    at="2026-11-22T00:00:00.000000Z",
    seconds=1.5,
    order=(),
    lang="id",
    target="",
    region="",
    guide_version="none",
    consent_version="2026-11",
    guess="id",
    marks="",
    may_publish=False,
    split="train",
)
