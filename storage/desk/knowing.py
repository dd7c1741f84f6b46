"""What is known of somebody beyond their row, asked of the database only once a task needs to know. Inside a call."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from storage.desk.expertise import all_fields
from storage.desk.proofs import proven
from storage.desk.trusting import Subject, quality, subject_of
from storage.facts import Content, Wishes
from storage.rules.care import plain
from storage.rules.expertise import FIELDS


@dataclass(slots=True)
class Known:
    """What one person has proven now, and which fields there are; each is read once at most."""

    connection: Connection
    person: int
    now: datetime
    _proven: dict[str, int] | None = field(default=None)
    _fields: frozenset[str] | None = field(default=None)
    _reliable: dict[Subject, bool] = field(default_factory=dict)

    def proves(self, subject: str, level: int) -> bool:
        """Whether this is proven at this level or a higher one."""
        if self._proven is None:
            self._proven = proven(self.connection, self.person, self.now)
        return self._proven.get(plain(subject), 0) >= level

    def is_field(self, name: str) -> bool:
        """Whether there is such a field of expertise."""
        if name in FIELDS:
            return True
        if self._fields is None:
            self._fields = frozenset(all_fields(self.connection))
        return name in self._fields

    def is_reliable(self, content: Content, wishes: Wishes) -> bool:
        """Whether their work is reliable for sure in what this task asks for; on the whole, where that is new."""
        subject = subject_of(content, wishes)
        if subject not in self._reliable:
            self._reliable[subject] = quality(self.connection, self.person, subject).is_reliable
        return self._reliable[subject]
