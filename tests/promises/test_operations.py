"""What the operator's files speak of is there: settings, commands, numbers, files and addresses."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.__main__ import COMMANDS
from bot.counters import Counters
from bot.metrics import Numbers, exposition
from storage.desk.pulse import Pulse
from tests.promises.test_readme import SETTINGS

HOUSE = Path(__file__).parents[2]
PLACE = HOUSE / "bot" / "operations"
NOW = datetime(2026, 3, 1, tzinfo=UTC)
# Beside our own: what the files call the outside by, and what Prometheus says of the processes it asks.
NOT_OURS = {"LATIHIN_HOST", "LATIHIN_UPSTREAMS"}
ITS_OWN = {"up"}
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in PLACE.iterdir()}


def numbers() -> set[str]:
    """Every name that a process which polls has for Prometheus."""
    counted = Counters(heard=NOW, turns={1: True})
    said = exposition(Numbers(counted, Pulse(0, None, 0, 1, 0), NOW, 0)).decode()
    return {sample.name for family in text_string_to_metric_families(said) for sample in family.samples}


def asked(name: str) -> set[str]:
    """The numbers that this file asks for, or tells of."""
    return set(re.findall(r"\b(?:latihin|process)_[a-z]\w*\b", TEXTS[name]))


@pytest.mark.parametrize("name", ["alerts.yml", "grafana.json", "guide.md"])
def test_each_number_that_is_asked_for_is_given(name: str) -> None:
    given = numbers()
    known = given | {re.sub(r"_(total|bucket)$", "", number) for number in given} | ITS_OWN
    assert asked(name)
    assert asked(name) <= known


def test_the_board_shows_all_of_our_own_but_what_alone_says_nothing() -> None:
    ours = {name for name in numbers() if name.startswith("latihin_")}
    shown = asked("grafana.json") | asked("alerts.yml")
    assert {name for name in ours - shown if not re.search(r"_(sum|count|created)$", name)} == set()


def test_every_question_of_the_board_has_a_title_and_a_unit() -> None:
    board = json.loads(TEXTS["grafana.json"])
    assert len(board["panels"]) > 10
    for panel in board["panels"]:
        assert panel["title"]
        assert panel["fieldConfig"]["defaults"]["unit"]
        assert all(target["expr"] for target in panel["targets"])


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_each_setting_that_is_named_exists(name: str) -> None:
    named = set(re.findall(r"LATIHIN_[A-Z_]*[A-Z]", TEXTS[name]))
    assert named <= set(SETTINGS) | NOT_OURS


def test_each_setting_can_be_given_to_a_container() -> None:
    given = set(re.findall(r"^  (LATIHIN_\w+):", TEXTS["compose.yaml"], re.MULTILINE))
    elsewhere = {"LATIHIN_API_URL", "LATIHIN_EXPORT_FOLDER", "LATIHIN_LISTEN", "LATIHIN_LOG"}
    assert given | elsewhere == set(SETTINGS)


def test_each_command_that_is_told_exists() -> None:
    told = set(re.findall(r"`latihin ([a-z]+)|^latihin ([a-z]+)|bin/latihin ([a-z]+)", "\n".join(TEXTS.values())))
    assert {word for words in told for word in words if word} <= set(COMMANDS)
    assert any(told)


def test_each_file_that_is_told_of_is_there() -> None:
    told = set(re.findall(r"bot/operations/([\w.@-]+\w)", "\n".join(TEXTS.values())))
    assert "compose.yaml" in told
    assert {name for name in told if not (PLACE / name).exists()} <= {"latihin-backup"}
    for name in re.findall(r"^COPY (?!--from)(.+) \S+$", TEXTS["Dockerfile"], re.MULTILINE):
        assert all((HOUSE / part).exists() for part in name.split())
