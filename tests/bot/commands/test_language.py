"""`latihin language`: a text, and files to measure with, whatever their columns are called."""

from pathlib import Path

import msgspec
import pytest

from bot.commands.samples import read_labelled, read_pairs, read_sentences
from bot.commands.scores import area_under_curve, by_language
from storage.errors import BadFile
from tests.bot.commands.test_files import latihin

LABELLED = 'id\tgue udah makan "tadi" pagi\njv\taku wis mangan mau esuk\nsu\tabdi atos tuang enjing\n'


@pytest.mark.parametrize(
    "written",
    [
        LABELLED,
        f"lang\ttext\n{LABELLED}",
        "Text\tLabel\textra\n"
        + "".join(f"{b}\t{a}\tx\n" for a, b in (row.split("\t") for row in LABELLED.splitlines())),
        LABELLED.replace("jv\t", "jav\t").replace("su\t", "Sundanese\t"),
    ],
)
def test_a_file_is_read_with_and_without_a_heading(tmp_path: Path, written: str) -> None:
    file = tmp_path / "contoh.tsv"
    file.write_text(written, encoding="utf-8")
    assert [language for language, _ in read_labelled(file)] == ["id", "jv", "su"]
    assert read_labelled(file)[0][1] == 'gue udah makan "tadi" pagi'


def test_a_table_with_commas_is_read_as_such(tmp_path: Path) -> None:
    file = tmp_path / "contoh.csv"
    file.write_text('text,lang\n"halo, apa kabar",id\n', encoding="utf-8")
    assert read_labelled(file) == [("id", "halo, apa kabar")]


def test_pairs_may_stand_the_other_way_round(tmp_path: Path) -> None:
    file = tmp_path / "pasangan.tsv"
    file.write_text("formal\tinformal\nsaya lelah\tgue capek\n")
    assert read_pairs(file) == [("gue capek", "saya lelah")]
    file.write_text("gue capek\tsaya lelah\n")
    assert read_pairs(file) == [("gue capek", "saya lelah")]


def test_sentences_of_labelled_words_end_at_an_empty_line(tmp_path: Path) -> None:
    file = tmp_path / "kata.tsv"
    file.write_text("gue\tID\nnge-chat\tMIX-ID-EN\n\nwis\tJV\n")
    assert [len(sentence) for sentence in read_sentences(file)] == [2, 1]


@pytest.mark.parametrize("content", [b"", b"lang\ttext\n", b"\xff\xfe\x00"])
def test_a_file_with_nothing_to_measure_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "kosong.tsv"
    file.write_bytes(content)
    with pytest.raises(BadFile):
        read_labelled(file)


def test_the_figures_are_those_of_the_books() -> None:
    one, two = by_language(["id", "id", "jv", "jv"], ["id", "jv", "jv", "en"])
    assert (one.accuracy, one.precision, round(one.f1, 3)) == (0.5, 1.0, 0.667)
    assert (two.accuracy, two.precision, two.f1) == (0.5, 0.5, 0.5)
    assert area_under_curve([3, 2], [1, 2]) == 0.875


def test_the_shell_tells_and_measures(tmp_path: Path) -> None:
    file = tmp_path / "contoh.tsv"
    file.write_text(LABELLED)
    measured = latihin(tmp_path, "language", "--eval", file)
    assert measured.stdout.startswith("lang\ttexts\tright\taccuracy\tprecision\tf1\nid\t1\t1\t1.0000")
    assert "\nmacro_f1\t1.0000\n" in measured.stdout
    assert "\nmedian_us\t" in measured.stdout
    told = latihin(tmp_path, "language", "aku wis mangan sego goreng", "--json")
    assert msgspec.json.decode(told.stdout)["language"] == "jv"
    nothing = latihin(tmp_path, "language", language="C")
    assert nothing.returncode == 1
    assert "Give a text" in nothing.stderr
    assert list(tmp_path.iterdir()) == [file]
