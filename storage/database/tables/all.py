"""Every table, for whoever needs them together. A new file of tables gets its place in the list here."""

from storage.database.tables import (
    base,
    batches,
    exchange,
    exports,
    house,
    pay,
    people,
    releases,
    reviews,
    rights,
    texts,
    ties,
    training,
    trust,
    work,
)

metadata = base.metadata
SUBJECTS = (
    batches,
    exchange,
    exports,
    house,
    pay,
    people,
    releases,
    reviews,
    rights,
    texts,
    ties,
    training,
    trust,
    work,
)
