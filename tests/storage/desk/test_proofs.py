"""What is proven counts until it expires or is revoked, and goes with its person."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import Connection, func, select

from storage.database.tables.people import proofs as lines
from storage.desk import erasing, owndata, proofs
from storage.desk.desk import Desk
from storage.desk.proofs import Grant
from storage.errors import Stale
from tests.storage.desk.making import NOW, make_person

LATER = NOW + timedelta(days=1)


def kept(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(lines)) or 0


async def test_the_highest_level_that_counts_is_proven_however_it_was_written(desk: Desk) -> None:
    sari, rina = await make_person(desk, 1), await make_person(desk, 2)
    await desk.write(proofs.grant_by_exam, sari.id, Grant(" Kesehatan "), NOW)
    await desk.write(proofs.grant, rina, sari.id, Grant("kesehatan", 3), NOW)
    await desk.write(proofs.grant, rina, sari.id, Grant("jv-x-Krama", 2), NOW)
    assert await desk.read(proofs.proven, sari.id, NOW) == {"kesehatan": 3, "jv-x-krama": 2}
    assert await desk.read(proofs.proven, rina.id, NOW) == {}
    assert [(p.subject, p.level, p.source) for p in await desk.read(proofs.proofs_of, sari.id)] == [
        ("kesehatan", 1, "exam"),
        ("kesehatan", 3, "admin"),
        ("jv-x-krama", 2, "admin"),
    ]


async def test_what_expired_counts_no_more_and_its_line_stays(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    await desk.write(proofs.grant_by_exam, sari.id, Grant("hukum", expires=LATER), NOW)
    assert await desk.read(proofs.proven, sari.id, LATER - timedelta(milliseconds=1)) == {"hukum": 1}
    assert await desk.read(proofs.proven, sari.id, LATER) == {}
    (proof,) = await desk.read(proofs.proofs_of, sari.id)
    assert proof.counts(NOW)
    assert not proof.counts(LATER)


async def test_what_is_revoked_counts_no_more_and_cannot_be_revoked_twice(desk: Desk) -> None:
    sari, rina = await make_person(desk, 1), await make_person(desk, 2)
    number = await desk.write(proofs.grant, rina, sari.id, Grant("hukum"), NOW)
    await desk.write(proofs.revoke, rina, number, LATER)
    assert await desk.read(proofs.proven, sari.id, LATER) == {}
    assert [proof.revoked for proof in await desk.read(proofs.proofs_of, sari.id)] == [LATER]
    with pytest.raises(Stale):
        await desk.write(proofs.revoke, rina, number, LATER)


async def test_a_level_that_does_not_exist_is_a_wrong_call(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    with pytest.raises(ValueError, match="4"):
        await desk.write(proofs.grant_by_exam, sari.id, Grant("hukum", 4), NOW)


async def test_proofs_are_among_my_data_and_go_when_i_am_erased(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    await desk.write(proofs.grant_by_exam, sari.id, Grant("hukum", 2), NOW)
    document = json.loads((await desk.stream(owndata.collect, sari, NOW)).content)
    assert [(line["subject"], line["level"], line["source"]) for line in document["proofs"]] == [("hukum", 2, "exam")]
    await desk.write(erasing.erase, sari, "H-1-1", NOW)
    assert await desk.read(kept) == 0
