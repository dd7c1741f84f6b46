"""From the fields of a row to its content: all its faults, or one `Row`."""

import hashlib
import re
from collections.abc import Iterator
from typing import cast

import msgspec

from locales.phrase import phrase
from storage.facts import LETTERS, Candidate, Content, Json, JsonObject
from storage.formats.batch_file.fields import FIELDS, distinct, read_name, read_text
from storage.formats.batch_file.row import Fault, FlawError, Numbered, Row

SUBJECTS = ("prompt", "messages", "text", "image", "topic")
SIDES = frozenset(f"{side}_{letter.lower()}" for side in ("candidate", "model") for letter in LETTERS)
KNOWN = SIDES | FIELDS.keys()
_GAPS = re.compile(r"[\s_-]+")


def field_name(header: str) -> str:
    """The field a column's header means: `Candidate A` is `candidate_a`. A header that means none stays as it is."""
    name = _GAPS.sub("_", header.strip().casefold())
    return name if name in KNOWN else header.strip()


def read_row(numbered: Numbered) -> Row | list[Fault]:
    """The task these fields describe, or everything that is wrong with them."""
    reading = _Reading()
    for header, value in numbered.fields.items():
        reading.take(header, value)
    reading.fold_sides()
    reading.look_at_subject()
    if reading.flaws:
        return [flaw.at(numbered.line) for flaw in reading.flaws]
    found, key = reading.found, reading.found.pop("id", None)
    # The readers in FIELDS give what the fields of Content hold.
    content = Content(**found, meta=reading.meta)  # type: ignore[arg-type]
    return Row(numbered.line, cast("str", key) if key else content_hash(content), content)


def content_hash(content: Content) -> str:
    """16 hexadecimal digits that only this content has; the order of its keys does not matter."""
    return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()[:16]


class _Reading:
    """What is known so far of one row."""

    def __init__(self) -> None:
        self.found: dict[str, object] = {}
        self.meta: JsonObject = {}
        self.flaws: list[FlawError] = []
        self._sides: dict[str, tuple[str, Json]] = {}

    def take(self, header: str, value: Json) -> None:
        """Read one field; what is null or an empty text is as good as missing."""
        name = header if header in KNOWN else field_name(header)
        reader = FIELDS.get(name)
        if reader is None and name not in SIDES:
            self.meta[header] = value
        elif value is None or value == "":
            return
        elif name in self.found or name in self._sides:
            self.flaws.append(FlawError(header, phrase("field-twice", field=name)))
        elif reader is None:
            self._sides[name] = (header, value)
        else:
            try:
                self.found[name] = reader(value, header)
            except FlawError as flaw:
                self.flaws.append(flaw)

    def fold_sides(self) -> None:
        """Make candidates of the columns `candidate_a`, `model_a`, `candidate_b` …"""
        if not self._sides:
            return
        if "candidates" in self.found:
            header, _ = next(iter(self._sides.values()))
            self.flaws.append(FlawError(header, phrase("candidates-two-ways")))
            return
        try:
            self.found["candidates"] = distinct(tuple(self._side_candidates()), "candidates")
        except FlawError as flaw:
            self.flaws.append(flaw)

    def _side_candidates(self) -> Iterator[Candidate]:
        for letter in sorted({name[-1] for name in self._sides}):
            model_at, model = self._sides.get(f"model_{letter}", ("", None))
            if f"candidate_{letter}" not in self._sides:
                raise FlawError(model_at, phrase("model-without-candidate", letter=letter))
            text_at, text = self._sides[f"candidate_{letter}"]
            yield Candidate(
                letter,
                read_text(text, text_at),
                None if model is None else read_name(model, model_at),
            )

    def look_at_subject(self) -> None:
        """A row is about something; prompt and messages are two ways to say the same."""
        if self.flaws:
            return
        if not any(self.found.get(name) for name in SUBJECTS):
            self.flaws.append(FlawError("prompt", phrase("row-without-subject")))
        elif "prompt" in self.found and self.found.get("messages"):
            self.flaws.append(FlawError("messages", phrase("prompt-and-messages")))
