"""The numbers of a process, read as Prometheus reads them."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot import metrics
from bot.counters import Counters, Durations
from bot.health import Health
from bot.metrics import Numbers, exposition
from bot.web import web_app
from storage.database.tables.exchange import inbox
from storage.desk.desk import Desk
from storage.desk.inbox import Line, keep
from storage.desk.pulse import Pulse

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PULSE = Pulse(waiting=4, oldest=NOON - timedelta(seconds=90), unsent=2, processes=3, size=8192)


def read(text: str) -> dict[str, float]:
    """Every sample by its name, with its labels where it has any."""
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    return {
        sample.name + "".join(f" {name}={value}" for name, value in sorted(sample.labels.items())): sample.value
        for sample in samples
    }


def test_all_that_is_counted_is_told() -> None:
    counted = Counters(kept=9, answered=7, aside=1, again=2, sent=5, unsent=1, turns={42: True, 43: False})
    counted.slow_down()
    counted.heard = NOON - timedelta(seconds=12)
    said = read(exposition(Numbers(counted, PULSE, NOON, free=10)).decode())
    assert said["latihin_updates_kept_total"] == 9
    assert said["latihin_updates_answered_total"] == 7
    assert said["latihin_updates_set_aside_total"] == 1
    assert said["latihin_updates_tried_again_total"] == 2
    assert said["latihin_notices_sent_total"] == 5
    assert said["latihin_notices_unsent_total"] == 1
    assert said["latihin_telegram_slowed_total"] == 1
    assert said["latihin_telegram_heard_seconds_ago"] == 12
    assert (said["latihin_polls bot=42"], said["latihin_polls bot=43"]) == (1, 0)
    assert said["latihin_inbox_waiting"] == 4
    assert said["latihin_inbox_oldest_seconds"] == 90
    assert said["latihin_outbox_waiting"] == 2
    assert said["latihin_processes"] == 3
    assert said["latihin_database_bytes"] == 8192
    assert said["latihin_disk_free_bytes"] == 10
    assert said["process_resident_memory_bytes"] > 1_000_000


def test_durations_add_up_from_bound_to_bound() -> None:
    took = Durations()
    for seconds in (0.005, 0.03, 0.04, 0.7, 60):
        took.add(seconds)
    said = read(exposition(Numbers(Counters(took=took), None, NOON, free=0)).decode())
    assert said["latihin_answer_seconds_bucket le=0.005"] == 1
    assert said["latihin_answer_seconds_bucket le=0.02"] == 1
    assert said["latihin_answer_seconds_bucket le=0.05"] == 3
    assert said["latihin_answer_seconds_bucket le=1.0"] == 4
    assert said["latihin_answer_seconds_bucket le=+Inf"] == said["latihin_answer_seconds_count"] == 5
    assert said["latihin_answer_seconds_sum"] == pytest.approx(60.775)


async def test_what_waits_is_read_from_the_database(desk: Desk, tmp_path: Path) -> None:
    line = Line(1, 9, b"{}")
    await desk.write(keep, 42, [line], "here", NOON - timedelta(hours=2))
    web = web_app({}, None, Health(desk, Counters(), lambda: NOON, polling=True, folder=tmp_path / "not" / "yet"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://bot") as client:
        said = read((await client.get("/metrics")).text)
    assert said["latihin_inbox_waiting"] == 1
    assert said["latihin_inbox_oldest_seconds"] == 7200
    assert said["latihin_database_up"] == 1
    assert said["latihin_database_bytes"] > 10_000
    assert said["latihin_disk_free_bytes"] > 0


async def test_without_a_database_the_process_still_speaks(desk: Desk) -> None:
    await desk.write(inbox.drop)
    web = web_app({}, None, Health(desk, Counters(kept=3), lambda: NOON, polling=True))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://bot") as client:
        answer = await client.get("/metrics")
    said = read(answer.text)
    assert answer.status_code == 200
    assert said["latihin_database_up"] == 0
    assert said["latihin_updates_kept_total"] == 3
    assert "latihin_inbox_waiting" not in said


async def test_the_paths_that_the_outside_asks_for_are_served(desk: Desk) -> None:
    place = Path(metrics.__file__).parent / "operations"
    texts = "".join((place / name).read_text(encoding="utf-8") for name in ("Caddyfile", "Dockerfile"))
    asked = set(re.findall(r"(?:health_uri |8080)(/\w+)", texts))
    assert asked == {"/healthz", "/readyz"}
    web = web_app({}, None, Health(desk, Counters(heard=NOON), lambda: NOON, polling=True))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://bot") as client:
        assert {(await client.get(path)).status_code for path in asked} == {200}
