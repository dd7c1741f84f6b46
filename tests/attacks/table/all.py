"""All rows of the table, by their numbers."""

from tests.attacks.table import doors, files, outages, people, taps, texts
from tests.attacks.table.row import Row

ROWS: tuple[Row, ...] = tuple(
    sorted(
        (row for subject in (taps, texts, files, doors, outages, people) for row in subject.ROWS),
        key=lambda row: row.number,
    )
)
