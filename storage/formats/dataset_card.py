"""The card of a data set on the Hub, its data statement, and all that both say of it, in English."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import msgspec

from locales.phrase import Phrase, phrase
from locales.phrasebook import open_file
from storage.formats.gathered import LEAST_PEOPLE, Gathered
from storage.formats.hub_tables import TABLES

SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
LARGEST = "1M<n<10M"
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Part:
    """A file of rows: which configuration and which split it is."""

    table: str
    split: str
    path: str
    rows: int


class Words:
    """The sentences about this data set."""

    def __init__(self, gathered: Gathered, parts: tuple[Part, ...], left: Mapping[str, int]) -> None:
        self._gathered, self._parts, self._left = gathered, parts, left
        self._book = open_file("en", "dataset.ftl")

    def say(self, said: Phrase) -> str:
        return self._book.say(said)

    @cached_property
    def description(self) -> Phrase:
        first, last = self._gathered.days
        kinds = ", ".join(sorted(self._gathered.kinds))
        told = {"results": self._gathered.results, "tasks": self._gathered.tasks, "people": self._people}
        return phrase("dataset-description", **told, first=first, last=last, kinds=kinds)

    @property
    def collection(self) -> Phrase:
        return phrase("dataset-collection")

    @property
    def protocol(self) -> Phrase:
        guides, consents = (", ".join(sorted(each)) for each in (self._gathered.guides, self._gathered.consents))
        return phrase("dataset-protocol", guides=guides, consents=consents)

    @property
    def platform(self) -> Phrase:
        return phrase("dataset-platform")

    @property
    def analysis(self) -> Phrase:
        return phrase("dataset-analysis", overlap=round(self._gathered.results / max(self._gathered.tasks, 1), 2))

    @property
    def sensitive(self) -> Phrase:
        return phrase("dataset-sensitive", least=LEAST_PEOPLE)

    @property
    def limits(self) -> Phrase:
        return phrase("dataset-limits", people=self._people)

    @property
    def licence(self) -> Phrase:
        return phrase("dataset-licence")

    @property
    def _people(self) -> int:
        return len(self._gathered.people)

    def card(self) -> str:
        """`README.md`: what the Hub reads, and then people."""
        body = phrase(
            "dataset-card",
            name=self._gathered.name,
            description=self.description,
            licence=self.licence,
            tables=self._lines(self._tables()),
            collection=self.collection,
            protocol=self.protocol,
            limits=self.limits,
        )
        return f"---\n{''.join(self._yaml())}---\n\n{self.say(body)}\n"

    def statement(self) -> str:
        """`DATA_STATEMENT.md`: who speaks, who annotated, in what situation (Bender and Friedman, 2018)."""
        first, last = self._gathered.days
        said = phrase(
            "dataset-statement",
            name=self._gathered.name,
            description=self.description,
            tags=_counted(self._gathered.tags),
            people=self._people,
            least=LEAST_PEOPLE,
            places=self._lines(self._places()),
            first=first,
            last=last,
            kinds=_counted(self._gathered.kinds),
            left=self._lines(phrase("dataset-left", count=n, why=why) for why, n in sorted(self._left.items())),
            analysis=self.analysis,
            limits=self.limits,
            sensitive=self.sensitive,
        )
        return f"{self.say(said)}\n"

    def _lines(self, lines: Iterator[Phrase]) -> str:
        return "\n".join(self.say(line) for line in lines) or "-"

    def _tables(self) -> Iterator[Phrase]:
        for name, parts in self._by_table().items():
            splits = ", ".join(f"{part.split} {part.rows}" for part in parts)
            yield phrase("dataset-table", name=name, rows=sum(part.rows for part in parts), splits=splits)

    def _places(self) -> Iterator[Phrase]:
        for place, people in self._gathered.regions.items():
            other = phrase("dataset-place-other", least=LEAST_PEOPLE)
            yield phrase("dataset-place", place=place or other, people=people)

    def _by_table(self) -> dict[str, list[Part]]:
        found: dict[str, list[Part]] = {}
        for part in self._parts:
            found.setdefault(part.table, []).append(part)
        return found

    def _yaml(self) -> Iterator[str]:
        """The head of the card; JSON is YAML too, and nothing in it needs a second thought."""
        size = next((name for most, name in SIZES if self._gathered.results < most), LARGEST)
        tables = self._by_table()
        head = {
            "language": sorted(self._gathered.languages),
            "language_details": ", ".join(sorted(self._gathered.tags)),
            "license": UNKNOWN,
            "pretty_name": self._gathered.name,
            "size_categories": [size],
            "task_categories": sorted({table.use for table in TABLES if table.use and table.name in tables}),
            "annotations_creators": ["crowdsourced"],
            "language_creators": ["crowdsourced", "machine-generated"],
            "configs": [
                {
                    "config_name": name,
                    **({"default": True} if place == 0 else {}),
                    "data_files": [{"split": part.split, "path": part.path} for part in parts],
                }
                for place, (name, parts) in enumerate(tables.items())
            ],
        }
        for name, value in head.items():
            if value:
                yield f"{name}: {msgspec.json.encode(value).decode()}\n"


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items())) or "-"
