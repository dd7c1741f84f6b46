"""The table of attacks is whole: each row has its tests, all that are named exist, and the README counts them."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.attacks.table.all import ROWS
from tests.attacks.table.row import Row, row

TOP = Path(__file__).parents[2]
COUNTED = re.compile(r"(\d+) attacks and bad inputs")


@cache
def found_in(file: str) -> frozenset[str]:
    """The tests that pytest finds in this file; none where there is no such file."""
    path = TOP / "tests" / f"{file}.py"
    if not path.is_file() or not path.name.startswith("test_"):
        return frozenset()
    functions = [each for each in ast.parse(path.read_bytes()).body if isinstance(each, DEFINED)]
    return frozenset(each.name for each in functions if each.name.startswith("test_") and not skipped(each))


DEFINED = (ast.FunctionDef, ast.AsyncFunctionDef)


def skipped(test: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether this test is left out, or may fail."""
    marks = " ".join(ast.unparse(mark) for mark in test.decorator_list)
    return "skip" in marks or "xfail" in marks


def missing(rows: tuple[Row, ...]) -> list[str]:
    """What is named and is no test, by the number of its row; and rows that name nothing."""
    gone = [f"{each.number}: {proof}" for each in rows for proof in each.proofs if not exists(proof)]
    return gone + [f"{each.number}: nothing" for each in rows if not each.proofs]


def exists(proof: str) -> bool:
    file, _, test = proof.partition("::")
    return test in found_in(file)


def test_every_row_has_tests_and_all_of_them_exist() -> None:
    assert missing(ROWS) == []


def test_the_numbers_are_whole() -> None:
    assert [each.number for each in ROWS] == list(range(1, len(ROWS) + 1))
    assert all(each.attack and each.outcome for each in ROWS)
    assert len({each.attack for each in ROWS}) == len(ROWS)


def test_the_readme_counts_them() -> None:
    (counted,) = COUNTED.findall((TOP / "README.md").read_text(encoding="utf-8"))
    assert int(counted) == len(ROWS)


@pytest.mark.parametrize(
    "proof",
    [
        "attacks/test_table::test_that_went",
        "attacks/test_no_such_file::test_x",
        "attacks/seeking::told",
        "attacks/test_table::exists",
        "",
    ],
)
def test_a_test_that_vanished_is_missed(proof: str) -> None:
    assert missing((row(1, "a", "b", proof),)) == [f"1: {proof}"]


def test_a_row_without_a_test_and_a_test_that_is_left_out_are_missed() -> None:
    assert missing((row(1, "a", "b"),)) == ["1: nothing"]
    (left_out,) = ast.parse("@pytest.mark.skip(reason='x')\nasync def test_x(): pass").body
    assert isinstance(left_out, DEFINED)
    assert skipped(left_out)
