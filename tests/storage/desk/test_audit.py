"""The audit is only ever added to, is found by person, batch and act, and its file names nobody."""

import csv
import json
from pathlib import Path

import pytest

from storage.database.migrating import migrate
from storage.desk import audit, erasing, privacy, proofs, tracing
from storage.desk.audit import Deed, Wanted
from storage.desk.desk import Desk
from storage.desk.proofs import Grant
from storage.desk.tracing import Trace
from storage.errors import NotFound
from storage.facts import Batch, Person, Wishes
from tests.storage.desk.making import NOW, make_batch, make_person

KEY = b"k" * 32


async def some(desk: Desk) -> tuple[Person, Person, Batch]:
    """Two people and a batch, with a line of each subject."""
    sari, rina = await make_person(desk, 1001), await make_person(desk, 1002)
    batch = await make_batch(desk, 1, Wishes(name="kopi", kinds=("rating",)))
    await desk.write(proofs.grant, rina, sari.id, Grant("hukum"), NOW)
    await desk.write(privacy.withdraw, sari, "training", NOW)
    return sari, rina, batch


async def deeds(desk: Desk, wanted: Wanted = Wanted(), limit: int = 50, before: int = 0) -> list[Deed]:  # noqa: B008 - frozen
    return await desk.read(audit.list_deeds, wanted, limit, before)


def test_the_guards_are_laid_again_and_again(url: str) -> None:
    migrate(url, "base")
    migrate(url)


async def test_lines_are_found_by_person_batch_and_subject_the_newest_first(desk: Desk) -> None:
    sari, rina, batch = await some(desk)
    assert [deed.act for deed in await deeds(desk)] == ["consent", "grant", "open", "push"]
    about = await deeds(desk, Wanted(person=sari.id))
    assert [(deed.act, deed.by and deed.by.id, deed.about and deed.about.id) for deed in about] == [
        ("consent", sari.id, None),
        ("grant", rina.id, sari.id),
    ]
    assert [(deed.act, deed.batch, deed.by) for deed in await deeds(desk, Wanted(batch=batch.id))] == [
        ("open", "kopi", None),
        ("push", "kopi", None),
    ]
    assert [deed.act for deed in await deeds(desk, Wanted(acts="people"))] == ["grant"]
    assert await deeds(desk, Wanted(person=rina.id, batch=batch.id)) == []


async def test_pages_go_on_where_they_ended_whatever_came_in_between(desk: Desk) -> None:
    sari, rina, _ = await some(desk)
    first = await deeds(desk, limit=2)
    await desk.write(audit.note, rina, "export", "kopi csv", NOW)
    second = await deeds(desk, limit=2, before=first[-1].id)
    assert [deed.act for deed in (*first, *second)] == ["consent", "grant", "open", "push"]
    assert sari.id != rina.id


async def test_whoever_is_erased_keeps_their_lines_and_no_name(desk: Desk) -> None:
    sari, rina, _ = await some(desk)
    await desk.write(erasing.erase, sari, "H-1-1", NOW)
    (grant,) = await deeds(desk, Wanted(acts="people"))
    assert grant.about is not None
    assert grant.by is not None
    assert (grant.about.name, grant.by.name) == ("", "P1002")
    assert grant.by.id == rina.id


@pytest.mark.parametrize("form", tracing.WRITERS)
async def test_the_file_has_every_line_and_no_name(desk: Desk, tmp_path: Path, form: str) -> None:
    await some(desk)
    out = tmp_path / f"trace.{form}"
    assert await desk.stream(tracing.write_trace, Trace(Wanted(), form), out, KEY) == 4
    content = out.read_text(encoding="utf-8")
    lines = [dict(line) for line in csv.DictReader(content.splitlines())] if form == "csv" else []
    lines = lines or [json.loads(line) for line in content.splitlines()]
    assert [(line["act"], line["subject"], line["batch"]) for line in lines] == [
        ("push", "kopi", "kopi"),
        ("open", "kopi", "kopi"),
        ("grant", "hukum 1", ""),
        ("consent", "withdraw training 2026-11", ""),
    ]
    assert lines[2]["by"].startswith("t_")
    assert lines[2]["about"] == lines[3]["by"]
    assert "P100" not in content
    assert "100" not in "".join(line["by"] + line["about"] + line["subject"] for line in lines[:2])


async def test_nothing_found_is_a_file_all_the_same(desk: Desk, tmp_path: Path) -> None:
    for form in tracing.WRITERS:
        assert await desk.stream(tracing.write_trace, Trace(Wanted(), form), tmp_path / form, KEY) == 0


async def test_words_name_a_batch_or_a_person(desk: Desk) -> None:
    sari, _, batch = await some(desk)
    assert await desk.read(tracing.find_wanted, "Kopi") == Wanted(batch=batch.id)
    assert await desk.read(tracing.find_wanted, "#12") == Wanted(person=12)
    assert await desk.read(tracing.find_wanted, "") == Wanted()
    assert await desk.read(tracing.find_wanted, "p1001") == Wanted(person=sari.id)
    for words in ("teh", "p100", "%"):
        with pytest.raises(NotFound):
            await desk.read(tracing.find_wanted, words)
