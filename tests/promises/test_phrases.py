"""Every phrase that is spoken of exists in every language with the same values, and none stands there unused."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from locales.languages import BORROWED, LANGUAGES, first_guess
from locales.phrase import phrase
from locales.phrasebook import MissingPhraseError, Phrasebook, files_of
from tests.books import open_phrasebooks

ROOT = Path(__file__).parents[2]
FLOORS = ("bot", "handlers", "storage", "locales")
# What names a phrase by its first argument.
SPOKEN = ("phrase", "Phrase", "Notice")


@dataclass(frozen=True)
class Use:
    """A place where a phrase is named; `pattern` has a star where a value goes."""

    pattern: str
    values: frozenset[str] | None
    where: str


class Values(Visitor):
    """The values a message asks for, and the messages it quotes."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.quoted: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 - the library's name
        self.quoted.add(node.id.name)


class Keys(Visitor):
    """The words that variants are chosen by; numbers and plural forms are left out."""

    def __init__(self) -> None:
        self.words: set[str] = set()

    def visit_Variant(self, node: ftl.Variant) -> None:  # noqa: N802 - the library's name
        if isinstance(node.key, ftl.Identifier) and node.key.name not in ("one", "other"):
            self.words.add(node.key.name)
        self.generic_visit(node)


def uses() -> Iterator[Use]:
    """Every place in the code that names a phrase."""
    for floor in FLOORS:
        for file in sorted((ROOT / floor).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _name(node.func) in SPOKEN and node.args:
                    yield from _uses(node, f"{file.relative_to(ROOT)}:{node.lineno}")


def messages(language: str) -> dict[str, list[Values]]:
    """Every message of this language by its id, more than one where it was written twice."""
    found: dict[str, list[Values]] = {}
    for file in files_of(language):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), (file.name, entry.content)
            if isinstance(entry, ftl.Message):
                values = Values()
                values.visit(entry)
                found.setdefault(entry.id.name, []).append(values)
    return found


def cases(language: str) -> dict[str, set[str]]:
    """The words by which each message of this language chooses among its variants."""
    words: dict[str, set[str]] = {}
    for file in files_of(language):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                keys = Keys()
                keys.visit(entry)
                words[entry.id.name] = keys.words
    return words


def wanted(language: str) -> dict[str, frozenset[str]]:
    """The values each message asks for, those of quoted messages among them."""
    found = messages(language)

    def names(id_: str) -> frozenset[str]:
        values = found[id_][0]
        return frozenset(values.names).union(*(names(quoted) for quoted in values.quoted))

    return {id_: names(id_) for id_ in found}


def _uses(node: ast.Call, where: str) -> Iterator[Use]:
    values = (
        None if any(word.arg is None for word in node.keywords) else frozenset(w.arg or "" for w in node.keywords)
    )
    first = node.args[0]
    for each in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
        if isinstance(each, ast.Constant):
            yield Use(str(each.value), None if len(node.args) > 1 else values, where)
        elif isinstance(each, ast.JoinedStr):
            parts = [str(part.value) if isinstance(part, ast.Constant) else "*" for part in each.values]
            yield Use("".join(parts), None, where)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


USES = list(uses())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_the_code_exists(language: str) -> None:
    known = wanted(language)
    missing = [use for use in USES if not any(fnmatchcase(id_, use.pattern) for id_ in known)]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_given_the_values_it_asks_for(language: str) -> None:
    known = wanted(language)
    wrong = [
        (use, sorted(known[use.pattern]))
        for use in USES
        if use.pattern in known and use.values is not None and not known[use.pattern] <= use.values
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_have_the_same_phrases_with_the_same_values(language: str) -> None:
    assert wanted(language) == wanted("id")


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_tell_the_same_cases_apart(language: str) -> None:
    """Plurals aside, which each language has of its own."""
    ours, first = cases(language), cases("id")
    assert {id_: ours[id_] for id_ in first} == first


def test_every_folder_is_a_language_and_borrows_only_what_it_does_not_have() -> None:
    folders = [folder for folder in (ROOT / "locales").iterdir() if any(folder.glob("*.ftl"))]
    assert {folder.name for folder in folders} == set(LANGUAGES)
    own = {language: {file.name for file in (ROOT / "locales" / language).iterdir()} for language in LANGUAGES}
    for borrower, names in BORROWED.items():
        assert not own[borrower] & set(names)
        assert all(name in own[lender] for name, lender in names.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_offered_by_its_own_name(language: str) -> None:
    books = open_phrasebooks()
    assert len({book.say(phrase(f"interface-{language}")) for book in books.values()}) == 1


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("jv", "jv"),
        ("su-ID", "su"),
        ("en-GB", "en"),
        ("id", "id"),
        ("ms", "id"),
        ("de", "id"),
        ("", "id"),
        (None, "id"),
    ],
)
def test_the_first_language_is_what_telegram_suggests_where_it_fits(code: str | None, language: str) -> None:
    assert first_guess(code) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_written_twice(language: str) -> None:
    assert not [id_ for id_, found in messages(language).items() if len(found) > 1]


def test_no_phrase_stands_there_unused() -> None:
    quoted = {name for found in messages("id").values() for values in found for name in values.quoted}
    patterns = {use.pattern for use in USES}
    unused = [
        id_ for id_ in messages("id") if id_ not in quoted and not any(fnmatchcase(id_, each) for each in patterns)
    ]
    assert not unused


def test_saying_what_is_not_there_is_an_error() -> None:
    book = open_phrasebooks()["id"]
    with pytest.raises(MissingPhraseError):
        book.say(phrase("no-such-phrase"))


def test_saying_without_a_value_is_an_error() -> None:
    book = Phrasebook("id", {"a.ftl": "hello = Halo { $name }"})
    with pytest.raises(MissingPhraseError):
        book.say(phrase("hello"))
