"""Certificates: one code for ever, of which only a digest is kept; a check tells what its holder agreed to."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, select

from storage.database.tables.all import metadata
from storage.database.tables.training import checks
from storage.desk import certificates, erasing, outbox, proofs
from storage.desk.certificates import MOST_CHECKS, Certificate, Checked, Wanted
from storage.desk.desk import Desk
from storage.errors import NotFound, Refused
from storage.facts import Person, Visitor
from storage.rules.codes import grouped
from tests.storage.desk.making import NOW, make_person
from tests.storage.desk.test_training import COURSE, make_course, sit, walk

ANYBODY = Visitor(1, 900, "Siapa", "id")
FRESH = b"of this update"


async def passed(desk: Desk, number: int = 1) -> tuple[Person, int]:
    """Somebody who passed, and their exam."""
    course = await make_course(desk, replace(COURSE, name=f"Dasar {number}"))
    sari = await make_person(desk, number)
    await walk(desk, sari, course.id)
    return sari, (await sit(desk, sari, course.id, "1111")).exam


async def issued(desk: Desk, person: Person, exam: int, name: str = "Sari W.") -> Certificate:
    return await desk.write(certificates.issue_named, person, Wanted(exam, name), name.encode(), NOW)


async def checked(desk: Desk, typed: str, who: Visitor = ANYBODY, days: int = 0) -> Checked:
    return await desk.write(certificates.check, who, typed, FRESH, NOW + timedelta(days=days))


async def test_it_has_one_code_for_ever_and_the_database_does_not_have_it(desk: Desk) -> None:
    sari, exam = await passed(desk)
    first = await issued(desk, sari, exam)
    again = await desk.write(certificates.issue_named, sari, Wanted(exam, "Sari Wulandari"), b"other", NOW)
    assert (again.code, again.name) == (first.code, "Sari Wulandari")
    assert (first.course, first.passed, first.expires) == ("Dasar 1", NOW, NOW + timedelta(days=365))
    kept = await desk.read(_everything)
    assert first.code not in kept
    assert grouped(first.code) not in kept


def _everything(connection: Connection) -> str:
    """All there is in all tables."""
    return str([connection.execute(select(table)).all() for table in metadata.sorted_tables])


async def test_a_check_tells_the_name_only_if_its_holder_agreed(desk: Desk) -> None:
    sari, exam = await passed(desk)
    certificate = await issued(desk, sari, exam)
    told = Checked("valid", "Dasar 1", "", NOW, NOW + timedelta(days=365))
    assert await checked(desk, grouped(certificate.code).lower()) == told
    assert (await desk.write(certificates.show_name, sari, exam, 1)).shown
    assert (await checked(desk, certificate.code)).name == "Sari W."
    await desk.write(certificates.show_name, sari, exam, 0)
    assert await checked(desk, certificate.code) == told


async def test_a_check_tells_what_has_expired_or_was_revoked(desk: Desk) -> None:
    sari, exam = await passed(desk)
    certificate = await issued(desk, sari, exam)
    assert (await checked(desk, certificate.code, days=364)).state == "valid"
    assert (await checked(desk, certificate.code, days=366)).state == "expired"
    (proof,) = await desk.read(proofs.proofs_of, sari.id)
    await desk.write(proofs.revoke, sari, proof.id, NOW)
    assert (await checked(desk, certificate.code)).state == "revoked"


async def test_a_code_that_nobody_has_is_unknown(desk: Desk) -> None:
    for typed in ("", "halo", "0" * 28, "7K2M-9QXA"):
        assert await checked(desk, typed) == Checked("unknown")


async def test_it_is_for_its_own_passed_exam_alone(desk: Desk) -> None:
    sari, exam = await passed(desk)
    budi = await make_person(desk, 2)
    for person, number in ((budi, exam), (sari, exam + 99)):
        with pytest.raises(NotFound):
            await desk.write(certificates.issue, person, number, FRESH)
    await issued(desk, sari, exam)
    with pytest.raises(NotFound):
        await desk.write(certificates.show_name, budi, exam, 1)
    course = await make_course(desk)
    await walk(desk, budi, course.id)
    failed = (await sit(desk, budi, course.id, "0000")).exam
    with pytest.raises(NotFound):
        await desk.write(certificates.issue, budi, failed, FRESH)


@pytest.mark.parametrize("name", ["x" * 61, "Sari 🌸", "<b>S</b>", "12", "…"])
async def test_a_name_that_cannot_be_written_is_refused_and_the_old_one_stays(desk: Desk, name: str) -> None:
    sari, exam = await passed(desk)
    await issued(desk, sari, exam)
    with pytest.raises(Refused) as refused:
        await desk.write(certificates.rename, sari, exam, name, NOW)
    assert refused.value.phrase.id == "certificate-name-rule"
    assert (await desk.read(certificates.of_exam, sari, exam)).name == "Sari W."


async def test_nobody_guesses_codes_at_length_and_the_next_hour_is_free(desk: Desk) -> None:
    sari, exam = await passed(desk)
    certificate = await issued(desk, sari, exam)
    for _ in range(MOST_CHECKS):
        await checked(desk, "0" * 28)
    with pytest.raises(Refused) as refused:
        await checked(desk, certificate.code)
    assert refused.value.phrase.id == "check-too-often"
    with pytest.raises(Refused):
        await checked(desk, certificate.code)
    assert (await checked(desk, certificate.code, Visitor(1, 901, "Lain"))).state == "valid"
    later = await desk.write(certificates.check, ANYBODY, certificate.code, FRESH, NOW + timedelta(hours=1))
    assert later.state == "valid"
    rows = await desk.read(lambda connection: str(connection.execute(select(checks.c.who)).all()))
    assert "900" not in rows


async def test_it_is_brought_as_a_picture_and_a_paper_and_goes_with_its_person(desk: Desk) -> None:
    sari, exam = await passed(desk)
    certificate = await issued(desk, sari, exam)
    assert await desk.read(outbox.unsent) == 3, "and that it expires, in a year"
    await desk.write(erasing.erase, sari, "r1", NOW)
    assert await checked(desk, certificate.code) == Checked("unknown")
    assert await desk.read(outbox.unsent) == 0
    budi, other = await passed(desk, 2)
    assert (await issued(desk, budi, other, "Budi")).code != certificate.code, (
        "a number that is used again has another code"
    )
