"""A sentence named, not yet said: the id of a phrase and the values it speaks of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias, Union

Value: TypeAlias = Union[str, int, float, datetime, "Phrase"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is to be said; a `Phrasebook` knows how. A value may itself be a phrase."""

    id: str
    values: Mapping[str, Value] = field(default_factory=dict)


def phrase(id_: str, /, **values: Value) -> Phrase:
    """A phrase with its values as keywords."""
    return Phrase(id_, values)
