"""What a data set says of itself: counts, and what its passports have in common."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from storage.formats.format import Passport
from storage.rules.tags import language_of

# Fewer people than these could be told apart by where they are from.
LEAST_PEOPLE = 10


@dataclass(slots=True)
class Gathered:
    """Grows with every annotation that goes out."""

    results: int = 0
    tasks: int = 0
    people: set[str] = field(default_factory=set)
    batches: dict[str, None] = field(default_factory=dict)
    kinds: Counter[str] = field(default_factory=Counter)
    guides: set[str] = field(default_factory=set)
    consents: set[str] = field(default_factory=set)
    first: str = ""
    last: str = ""
    _task: tuple[str, str] = ("", "")
    _asked: Counter[tuple[str, str]] = field(default_factory=Counter)
    _regions: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def take(self, passport: Passport) -> None:
        self.results += 1
        self.people.add(passport.trainer)
        self.batches[passport.batch] = None
        self.kinds[passport.kind] += 1
        self._asked[passport.lang, passport.target] += 1
        self.guides.add(passport.guide_version)
        self.consents.add(passport.consent_version)
        self.first = min(self.first or passport.at, passport.at)
        self.last = max(self.last, passport.at)
        self._regions[passport.region].add(passport.trainer)
        if self._task != (passport.batch, passport.task):
            self._task = (passport.batch, passport.task)
            self.tasks += 1

    @property
    def tags(self) -> Counter[str]:
        """How many annotations are in, or asked for in, the language of which tag."""
        found = Counter[str]()
        for (lang, target), number in self._asked.items():
            found[target or lang] += number
        del found[""]
        return found

    @property
    def languages(self) -> Counter[str]:
        """The same by language alone, its text's own and the one asked for."""
        found = Counter[str]()
        for asked, number in self._asked.items():
            found.update(dict.fromkeys({language_of(tag) for tag in asked} - {""}, number))
        return found

    @property
    def name(self) -> str:
        return " + ".join(self.batches)

    @property
    def large_regions(self) -> tuple[str, ...]:
        """The places that at least ten people are from."""
        return tuple(place for place in self.regions if place)

    @property
    def has_small_regions(self) -> bool:
        """Whether anybody is from a place that fewer are from."""
        return any(place and len(people) < LEAST_PEOPLE for place, people in self._regions.items())

    @property
    def regions(self) -> Mapping[str, int]:
        """How many people are from where, of places that at least ten are from; all others come under no name."""
        counts = {place: len(people) for place, people in self._regions.items()}
        large = {place: count for place, count in sorted(counts.items()) if place and count >= LEAST_PEOPLE}
        rest = len(self.people) - sum(large.values())
        return {**large, **({"": rest} if rest else {})}

    @property
    def days(self) -> Iterator[str]:
        """The first and the last day."""
        return (moment.partition("T")[0] for moment in (self.first, self.last))
