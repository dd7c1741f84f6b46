"""What each field of a row may hold: one reader a field, each gives the value or raises a FlawError."""

import re
from collections.abc import Callable
from typing import TypeAlias

from locales.phrase import Phrase, phrase
from storage.facts import Candidate, Json, JsonObject, Turn
from storage.formats.batch_file.row import (
    MOST_CANDIDATES,
    MOST_CHARACTERS,
    MOST_CHARACTERS_A_NAME,
    MOST_TURNS,
    FlawError,
)
from storage.formats.batch_file.strict_json import parse
from storage.rules.cleaning import glimpse
from storage.rules.tags import is_tag

TURN_ROLES = ("system", "user", "assistant")
CANDIDATE_FIELDS = {"id", "text", "model"}
_PICTURE = re.compile(r"https://[^\s/]+\.[^\s]+|[A-Za-z0-9_-]{20,}", re.ASCII)
Reader: TypeAlias = Callable[[Json, str], object]


def read_text(value: Json, column: str) -> str:
    """A text to the letter: not blank, not too long."""
    if not isinstance(value, str):
        raise FlawError(column, phrase("field-not-text"))
    if len(value) > MOST_CHARACTERS:
        raise FlawError(column, phrase("field-too-long", length=len(value), limit=MOST_CHARACTERS))
    if not value or value.isspace():
        raise FlawError(column, phrase("field-blank"))
    return value


def read_name(value: Json, column: str) -> str:
    """A short text that names something, without white space around it; a whole number is taken as its digits."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    text = read_text(value, column).strip()
    if len(text) > MOST_CHARACTERS_A_NAME:
        raise FlawError(column, phrase("field-too-long", length=len(text), limit=MOST_CHARACTERS_A_NAME))
    return text


def read_picture(value: Json, column: str) -> str:
    """Where a picture is: an https address, or Telegram's id of a file."""
    picture = read_name(value, column)
    if not _PICTURE.fullmatch(picture):
        raise FlawError(column, phrase("field-not-picture", found=glimpse(picture)))
    return picture


def read_tag(value: Json, column: str) -> str:
    """A well-formed language tag."""
    tag = read_name(value, column)
    if not is_tag(tag):
        raise FlawError(column, phrase("field-not-tag", found=glimpse(tag)))
    return tag


def read_object(value: Json, column: str) -> JsonObject:
    """An object, or a text that is one in JSON, as our own exports have it."""
    if isinstance(value, str):
        value = parse(value.encode("utf-8", "replace"), column)
    if not isinstance(value, dict):
        raise FlawError(column, phrase("field-not-object"))
    return value


def read_messages(value: Json, column: str) -> tuple[Turn, ...]:
    """The turns of a conversation."""
    if not isinstance(value, list):
        raise FlawError(column, phrase("field-not-messages"))
    if len(value) > MOST_TURNS:
        raise FlawError(column, phrase("messages-too-many", number=len(value), limit=MOST_TURNS))
    return tuple(_turn(turn, f"{column}[{n}]") for n, turn in enumerate(value, 1))


def _turn(value: Json, column: str) -> Turn:
    if not isinstance(value, dict) or value.keys() != {"role", "content"}:
        raise FlawError(column, phrase("field-not-messages"))
    return Turn(_role(value["role"], f"{column}.role"), read_text(value["content"], f"{column}.content"))


def _role(value: Json, column: str) -> str:
    if not isinstance(value, str) or value not in TURN_ROLES:
        raise FlawError(column, phrase("message-role", roles=", ".join(TURN_ROLES)))
    return value


def read_candidates(value: Json, column: str) -> tuple[Candidate, ...]:
    """The answers of a list, each with an id of its own; those without one are a, b, c … by their place."""
    if not isinstance(value, list):
        raise FlawError(column, phrase("field-not-candidates"))
    if len(value) > MOST_CANDIDATES:
        raise FlawError(column, phrase("candidates-too-many", number=len(value), limit=MOST_CANDIDATES))
    return distinct(tuple(_candidate(item, n, f"{column}[{n + 1}]") for n, item in enumerate(value)), column)


def _candidate(value: Json, place: int, column: str) -> Candidate:
    letter = chr(ord("a") + place)
    if not isinstance(value, dict):
        return Candidate(letter, read_text(value, column))
    if not value.keys() <= CANDIDATE_FIELDS:
        strange = next(key for key in value if key not in CANDIDATE_FIELDS)
        raise FlawError(column, phrase("candidate-field-unknown", field=glimpse(strange)))
    text = read_text(value.get("text"), f"{column}.text")
    id_, model = value.get("id"), value.get("model")
    return Candidate(
        letter if id_ is None else read_name(id_, f"{column}.id"),
        text,
        None if model in (None, "") else read_name(model, f"{column}.model"),
    )


def distinct(candidates: tuple[Candidate, ...], column: str) -> tuple[Candidate, ...]:
    """These candidates, no two of them with one id or one text."""
    ids = {candidate.id for candidate in candidates}
    if len(ids) < len(candidates):
        names = [candidate.id for candidate in candidates]
        twice = next(name for name in names if names.count(name) > 1)
        raise FlawError(column, phrase("candidate-id-doubled", id=glimpse(twice)))
    if len({candidate.text.strip() for candidate in candidates}) < len(candidates):
        raise FlawError(column, _same(candidates))
    return candidates


def _same(candidates: tuple[Candidate, ...]) -> Phrase:
    first: dict[str, str] = {}
    for candidate in candidates:
        before = first.setdefault(candidate.text.strip(), candidate.id)
        if before != candidate.id:
            return phrase("candidates-identical", first=glimpse(before), second=glimpse(candidate.id))
    raise AssertionError


FIELDS: dict[str, Reader] = {
    "id": read_name,
    "prompt": read_text,
    "messages": read_messages,
    "text": read_text,
    "candidates": read_candidates,
    "lang": read_tag,
    "target": read_tag,
    "domain": read_name,
    "image": read_picture,
    "topic": read_name,
    "gold": read_object,
    "explanation": read_text,
}
