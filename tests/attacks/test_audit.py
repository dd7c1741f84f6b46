"""The audit tells a hole, and silence from good news."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests import audit

HOLE = {
    "name": "certifi",
    "version": "2020.4.5.1",
    "vulns": [{"id": "PYSEC-2022-42986", "fix_versions": ["2022.12.7"]}],
}
GOOD = {"name": "idna", "version": "3.20", "vulns": []}
SILENT = {"name": "yarl", "skip_reason": "Dependency not found and could not be audited"}


def told(*packages: Mapping[str, object]) -> tuple[int, list[str]]:
    verdict = audit.judge(json.dumps({"dependencies": packages, "fixes": []}).encode())
    return len(verdict.holes), list(verdict.lines)


def test_a_hole_is_named_with_its_remedy() -> None:
    assert told(GOOD, HOLE) == (1, ["certifi 2020.4.5.1: PYSEC-2022-42986, better in 2022.12.7"])


def test_silence_is_no_good_news() -> None:
    holes, lines = told(GOOD, SILENT)
    assert holes == 0
    assert lines == ["NOT AUDITED: of 1 of 2 packages the advisory service told nothing"]
    assert told(HOLE, SILENT)[0] == 1
    for nothing in (b"", b"{}", b"<html>"):
        assert next(audit.judge(nothing).lines).startswith("NOT AUDITED")


def test_good_news_counts_what_was_asked_about() -> None:
    assert told(GOOD) == (0, ["audited: 1 packages, no advisory speaks of them"])


@pytest.mark.parametrize(("says", "code"), [({"dependencies": [HOLE]}, 1), ({"dependencies": [GOOD]}, 0), ("", 0)])
def test_a_hole_ends_it_with_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: object, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a program in the place of the real one, that says this."""
    program = tmp_path / "pip-audit"
    program.write_text(f"#!/bin/sh\necho '{json.dumps(says)}'\nexit {code}\n", encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    assert audit.main() == code
    assert ("NOT AUDITED" in capsys.readouterr().out) == (says == "")


def test_what_is_audited_is_all_that_we_run_and_test_with() -> None:
    top = Path(__file__).parents[2]
    names = [set(pinned(top / lock)) for lock in ("requirements.lock", audit.LOCK)]
    assert names[0] <= names[1]
    assert len(names[0]) > 30


def pinned(lock: Path) -> list[str]:
    return [
        line.split("==")[0] for line in lock.read_text(encoding="utf-8").splitlines() if "==" in line.split(" ")[0]
    ]
