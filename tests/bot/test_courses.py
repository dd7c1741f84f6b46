"""The course that comes along: it is there once, its file is fit to teach, and its exam tells able from guessing."""

from collections import Counter
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.files import import_files
from bot.courses.shipping import COURSES, course_file, ship_courses
from storage.desk import batches, pushing
from storage.desk.checking import Faulty, Sound, Upload, check
from storage.desk.desk import Desk
from storage.facts import EXAM, PRACTICE, THEORY, Content
from storage.formats.batch_file.reading import Row, read_batch_file
from tests.benchmarks.exam import Somebody, simulation
from tests.storage.desk.making import NOW, make_batch
from tests.storage.desk.test_exports import COMPARE


def rows(name: str) -> list[Content]:
    file = course_file(name)
    assert file is not None
    return [row.content for row in read_batch_file(file, file.name) if isinstance(row, Row)]


async def test_it_is_loaded_and_opened_once_where_there_is_nothing_else(desk: Desk) -> None:
    await ship_courses(desk, NOW)
    await ship_courses(desk, NOW)
    (course,) = await desk.read(batches.list_batches)
    assert (course.wishes.name, course.state, course.tasks) == ("Pelatih AI: dasar", "open", 70)
    await desk.write(batches.move, course.id, "close", None, NOW)
    await ship_courses(desk, NOW)
    assert [batch.state for batch in await desk.read(batches.list_batches)] == ["closed"]


async def test_where_there_is_work_already_it_comes_only_when_asked_for(desk: Desk) -> None:
    await make_batch(desk, 1, COMPARE)
    await ship_courses(desk, NOW)
    assert len(await desk.read(batches.list_batches)) == 1


async def test_what_a_crash_left_as_a_draft_is_opened_at_the_next_start(desk: Desk) -> None:
    file = course_file("dasar")
    assert file is not None

    async def tell(kept: int) -> None:
        del kept

    await pushing.push(desk, Upload(file, file.name, {}), pushing.Pusher(None, NOW), tell)
    await ship_courses(desk, NOW)
    assert [batch.state for batch in await desk.read(batches.list_batches)] == ["open"]


def test_the_shell_imports_it_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from typer import Typer

    app = Typer()
    app.command()(import_files)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LATIHIN_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/x.db")
    done = CliRunner().invoke(app, ["dasar", "--open"])
    assert done.exit_code == 0, done.output
    assert "Pelatih AI: dasar" in done.output


@pytest.mark.parametrize("name", COURSES)
def test_its_file_is_fit_to_teach(name: str) -> None:
    file = course_file(name)
    assert file is not None
    found = check(Upload(file, file.name, {}), NOW)
    assert not isinstance(found, Faulty), found.faults
    assert isinstance(found, Sound)
    contents = rows(name)
    stages = Counter(content.stage for content in contents)
    assert 0.25 <= stages[THEORY] / (stages[THEORY] + stages[PRACTICE]) <= 0.35
    assert found.wishes.course is not None
    assert stages[EXAM] >= 2 * found.wishes.course.draw
    taught = [content.topic for content in contents if content.stage == THEORY]
    assert len(set(taught)) == len(taught)
    for stage in (PRACTICE, EXAM):
        assert {content.topic for content in contents if content.stage == stage} == set(taught), stage
    assert all(content.explanation for content in contents if content.stage != THEORY)
    assert all(content.meta["good"] and content.meta["bad"] for content in contents if content.stage == THEORY)
    texts = [(content.prompt, content.text, content.candidates) for content in contents]
    assert len(set(texts)) == len(texts), "the exam has tasks of its own"


def test_its_exam_lets_able_people_pass_and_guessers_not() -> None:
    """In small; `python -m tests.benchmarks.exam` counts at length."""
    simulated = simulation(seed=1, guesses=20)
    terms = simulated.terms
    able = simulated.passing(Somebody(0.9, "random"), terms.draw, 200)[terms.mark]
    guessers = [simulated.passing(Somebody(0, name), terms.draw, 200)[terms.mark] for name in simulated.credits]
    assert able > 0.9
    assert max(guessers) < 0.01
    assert simulated.passing(Somebody(0, "random"), terms.draw, 200)[65] < 0.1
