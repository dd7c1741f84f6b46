"""Javanese and Sundanese have levels of speech; each keeps to the one that its common.ftl names."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

LOCALES = Path(__file__).parents[2] / "locales"
# Words of another level: too low or too high for what people are called otherwise, or for what stands around them.
STRAY = {
    "jv": "kowe kowé kula kulo panjenengan penjenengan mboten boten sampun dereng badhe saged menika punika inggih "
    "wonten kaliyan kangge ingkang nggih isa iso",
    "su": "abdi badé parantos sanés leres terang énggal sadaya aing sia maneh manéh euweuh taroskeun parios",
}
# What belongs to somebody is said with "sampeyan"; these only end like what is said to a friend.
YOURS, NOT_YOURS = re.compile(r"\b\w+mu\b"), {"ketemu", "temu", "ilmu", "tamu", "jamu"}


def sentences(language: str) -> list[tuple[str, str]]:
    """What people read, with its id; comments and the words that variants are chosen by are left out."""
    found = []
    for file in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                found += [(entry.id.name, text) for text in _texts(entry)]
    return found


def _texts(node: object) -> list[str]:
    if isinstance(node, ftl.TextElement):
        return [str(node.value)]
    if isinstance(node, ftl.Message):
        return _texts(node.value)
    if isinstance(node, ftl.Pattern):
        return [text for part in node.elements for text in _texts(part)]
    if isinstance(node, ftl.Placeable):
        return _texts(node.expression)
    if isinstance(node, ftl.SelectExpression):
        return [text for variant in node.variants for text in _texts(variant.value)]
    return []


def stray(language: str, text: str) -> list[str]:
    """The words of another level in this text."""
    known = "|".join(STRAY[language].split())
    found = re.findall(rf"(?<![\w/])(?:{known})(?!\w)", text, re.IGNORECASE)
    yours = YOURS.findall(text.casefold()) if language == "jv" else []
    return [*found, *(word for word in yours if word not in NOT_YOURS)]


@pytest.mark.parametrize("language", STRAY)
def test_every_sentence_keeps_to_one_level(language: str) -> None:
    assert [(id_, words) for id_, text in sentences(language) if (words := stray(language, text))] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("jv", "kowe bisa nerusake"),
        ("jv", "Tulis usulmu"),
        ("jv", "Sampun rampung"),
        ("su", "Teu terang"),
        ("su", "Euweuh"),
    ],
)
def test_a_word_of_another_level_is_found(language: str, text: str) -> None:
    assert stray(language, text)
