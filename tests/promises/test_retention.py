"""Whatever is kept has its class, its reason and its end; every way to a person is closed when they are erased."""

from sqlalchemy import MetaData

from locales.languages import LANGUAGES
from storage.database.tables.all import metadata
from storage.database.tables.people import people
from storage.desk.erasing import FORGOTTEN, KEPT
from storage.desk.forgetting import STEPS
from storage.rules.retention import CLASSES
from tests.books import open_phrasebooks

BOOKS = open_phrasebooks()


def unplaced(tables: MetaData) -> set[str]:
    return set(tables.tables) - {name for each in CLASSES for name in each.tables}


def test_every_table_has_its_class() -> None:
    assert not unplaced(metadata), "say in storage/rules/retention.py of which class your table is"
    placed = [name for each in CLASSES for name in each.tables]
    assert len(placed) == len(set(placed))
    assert set(placed) <= set(metadata.tables)


def test_a_table_without_a_class_is_found() -> None:
    other = MetaData()
    metadata.tables["people"].to_metadata(other, name="secret_people")
    assert unplaced(other) == {"secret_people"}


def test_every_class_with_days_has_steps_that_let_it_go_and_no_other_has() -> None:
    assert {each.name for each in CLASSES if each.days is not None} == set(STEPS)


def test_every_column_that_leads_to_a_person_is_forgotten_or_kept_for_a_reason() -> None:
    lead = {
        str(column)
        for table in metadata.sorted_tables
        for column in table.columns
        if any(key.column is people.c.id for key in column.foreign_keys)
    }
    assert lead == {str(column) for column in (*FORGOTTEN, *KEPT)}, "place new columns in storage/desk/erasing.py"
    assert not {str(column) for column in FORGOTTEN} & {str(column) for column in KEPT}


def test_every_class_can_be_named_in_every_language() -> None:
    wanted = [f"class-{each.name}{part}" for each in CLASSES for part in ("", "-why")]
    wanted += [f"{kind}-{word}" for each in CLASSES for kind, word in (("basis", each.basis), ("since", each.since))]
    assert not [(language, id_) for language in LANGUAGES for id_ in wanted if not BOOKS[language].knows(id_)]
