"""What a batch file says comes out as it was meant."""

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.facts import Candidate, Content, Turn
from storage.formats.batch_file.content import content_hash, read_row
from storage.formats.batch_file.headings import headings
from storage.formats.batch_file.plain import PlainLines
from storage.formats.batch_file.reading import Fault, Row, digest, read_batch_file, read_header
from storage.formats.batch_file.row import Numbered
from storage.formats.batch_file.seen import Seen
from storage.formats.batch_file.strict_json import parse
from tests.storage.formats.making import CALM, TEXTS, read, rows

A, B = Candidate("a", "Roti."), Candidate("b", "Bubur.")


def test_every_field_of_a_line(tmp_path: Path) -> None:
    line = {
        "id": 7,
        "messages": [{"role": "system", "content": "Jawab santai."}, {"role": "user", "content": "Hai"}],
        "candidates": ["Hai juga.", {"id": 3, "text": "Halo.", "model": "m"}],
        "lang": "id",
        "target": "id-x-gaul",
        "domain": "obrolan",
        "image": "https://example.org/a.png",
        "topic": "sapaan",
        "gold": {"comparison": "a"},
        "explanation": "Lebih akrab.",
        "sumber": {"halaman": 3},
        "catatan": None,
    }
    [row] = rows(read(tmp_path, "paket.jsonl", json.dumps(line)))
    assert row == Row(
        1,
        "7",
        Content(
            messages=(Turn("system", "Jawab santai."), Turn("user", "Hai")),
            candidates=(Candidate("a", "Hai juga."), Candidate("3", "Halo.", "m")),
            lang="id",
            target="id-x-gaul",
            domain="obrolan",
            image="https://example.org/a.png",
            topic="sapaan",
            gold={"comparison": "a"},
            explanation="Lebih akrab.",
            meta={"sumber": {"halaman": 3}, "catatan": None},
        ),
    )


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("suffix", [".csv", ".TSV"])
def test_tables_of_every_make(tmp_path: Path, mark: str, bom: bytes, end: str, suffix: str) -> None:
    header = mark.join(["ID", "Prompt", "Candidate A", "candidate-b", "model_b", "gold", "Sumber"])
    first = mark.join(["1", '"Sarapan, enaknya; apa?"', "Roti.", '"Bubur."', "m", '"{""comparison"": ""b""}"', "x"])
    source = bom + end.join([header, first, mark * 6, mark.join(["2", " dua ", "", "", "", "", ""])]).encode()
    one, two = rows(read(tmp_path, f"paket{suffix}", source))
    assert one.content == Content(
        prompt="Sarapan, enaknya; apa?",
        candidates=(A, Candidate("b", "Bubur.", "m")),
        gold={"comparison": "b"},
        meta={"Sumber": "x"},
    )
    assert (one.key, one.line, two.key, two.line) == ("1", 2, "2", 4)
    assert two.content == Content(prompt=" dua ")


def test_a_record_of_several_lines_keeps_them(tmp_path: Path) -> None:
    one, two = rows(read(tmp_path, "a.csv", 'id,text\r\n1,"baris satu\r\nbaris ""dua""\n\n"\r\n2,x\r\n'))
    assert one.content.text == 'baris satu\r\nbaris "dua"\n\n'
    assert (one.line, two.line) == (2, 6)


def test_lists_in_a_cell(tmp_path: Path) -> None:
    source = 'messages,candidates\n"[{""role"": ""user"", ""content"": ""Hai""}]","[""x"", ""y""]"\n'
    [row] = rows(read(tmp_path, "a.csv", source))
    assert row.content == Content(
        messages=(Turn("user", "Hai"),), candidates=(Candidate("a", "x"), Candidate("b", "y"))
    )


def test_one_column_is_a_table(tmp_path: Path) -> None:
    assert [row.content.text for row in rows(read(tmp_path, "a.csv", "text\nsatu\ndua\n"))] == ["satu", "dua"]


def test_sides_in_a_line_too(tmp_path: Path) -> None:
    [row] = rows(read(tmp_path, "a.jsonl", '{"prompt": "Hai", "Candidate_B": "Bubur.", "candidate_a": "Roti."}'))
    assert row.content.candidates == (A, B)


def test_the_first_line_may_hold_wishes(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    path.write_text('\n{"batch": {"overlap": 2}}\n{"text": "satu"}\n')
    assert read_header(path, "a.jsonl") == {"overlap": 2}
    assert [item.line for item in read_batch_file(path, "a.jsonl")] == [3]
    path.write_text('{"text": "satu"}\n')
    assert read_header(path, "a.jsonl") == {}
    assert read_header(path, "a.csv") == {}
    path.write_text("{")
    assert read_header(path, "a.jsonl") == {}


def test_what_nothing_can_carry_is_taken_out(tmp_path: Path) -> None:
    one, two = rows(read(tmp_path, "a.jsonl", '{"text": "a\\u0000b\\ud83dc\\td\\u2028"}\n{"text": "a\x01b"}'))
    assert one.content.text == "ab\ufffdc\td\u2028"
    assert two.content.text == "ab"
    [row] = rows(read(tmp_path, "a.csv", "text\na\0b\x1fc\n"))
    assert row.content.text == "abc"


def test_a_row_without_id_is_known_by_its_content(tmp_path: Path) -> None:
    one, two = rows(read(tmp_path, "a.jsonl", '{"text": "a", "x": 1, "y": 2}\n{"text": "b"}'))
    [again] = rows(read(tmp_path, "a.jsonl", '{"y": 2, "x": 1, "text": "a"}'))
    assert len(one.key) == 16
    assert one.key == again.key == content_hash(one.content) != two.key


def test_blank_lines_are_nothing(tmp_path: Path) -> None:
    assert [row.line for row in rows(read(tmp_path, "a.jsonl", '\n{"text": "a"}\n  \n\n{"text": "b"}\n\n'))] == [2, 5]


def test_the_digest_is_of_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert digest(tmp_path / "a").hex().startswith("ba7816bf8f01cfea")


KEYS = ["id", "prompt", "text", "lang", "target", "domain", "topic", "image", "x", "meta", "messages"]
VALUES = st.one_of(
    st.sampled_from(["id", "id-x-gaul", "jv_krama", "", " a", "a", 'x": "y', "\\", "\\u0000", None, 1]), TEXTS
)
CANDIDATES = st.fixed_dictionaries({"text": VALUES}, optional={"id": VALUES, "model": VALUES, "x": VALUES})
LINES = st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=5)


@CALM
@given(
    LINES,
    st.lists(CANDIDATES, max_size=3),
    st.sampled_from(["", "escaped"]),
    st.sampled_from(["", ' "id" : "2",', ' "id":"2",']),
)
def test_the_quick_way_is_the_long_way(
    line: dict[str, object], candidates: list[object], escape: str, doubled: str
) -> None:
    source = json.dumps(line | ({"candidates": candidates} if candidates else {}), ensure_ascii=bool(escape)).encode()
    source = source.replace(b"{", b"{" + doubled.encode(), 1) if line else source
    quick = PlainLines().read(1, source)
    if quick is not None:
        fields = parse(source)
        assert isinstance(fields, dict)
        assert read_row(Numbered(1, fields)) == quick


def test_the_quick_way_is_taken() -> None:
    usual = (
        '{"id": "1", "prompt": "Sarapan \\"apa\\"?\\n", "candidates": [{"id": "a", "text": "Roti.", "model": "m"}]}'
    )
    assert PlainLines().read(1, usual.encode()) is not None


@CALM
@given(TEXTS, TEXTS, TEXTS)
def test_texts_come_through_tables_to_the_letter(
    tmp_path_factory: pytest.TempPathFactory, prompt: str, answer: str, other: str
) -> None:
    cells = ",".join('"' + text.replace('"', '""') + '"' for text in (prompt, answer, other))
    [row] = rows(read(tmp_path_factory.mktemp("table"), "a.csv", f"prompt,candidate_a,explanation\r\n{cells}\r\n"))
    assert row.content == Content(prompt=prompt, candidates=(Candidate("a", answer),), explanation=other)


def test_seen_remembers_every_first_line() -> None:
    seen = Seen()
    assert all(seen.first(str(n), n) is None for n in range(1, 10_001))
    assert all(seen.first(str(n), 99_999) == n for n in range(1, 10_001))


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    peaks = [_peak(tmp_path, lines) for lines in (1_000, 9_000)]
    assert peaks[1] - peaks[0] < 8_000 * 100


def _peak(folder: Path, lines: int) -> int:
    path = folder / f"{lines}.jsonl"
    with path.open("w") as file:
        file.writelines(
            f'{{"id": "{n}", "prompt": "{"p" * 200}", "candidates": ["a{n}", "b"]}}\n' for n in range(lines)
        )
    tracemalloc.start()
    try:
        assert not any(isinstance(item, Fault) for item in read_batch_file(path, path.name))
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        ("Candidate A,MODEL-a,prompt", ["candidate_a", "model_a", "prompt"]),
        ("Pertanyaan,Jawaban 1,Response_2,Model 2", ["prompt", "candidate_a", "candidate_b", "model_b"]),
        ("question,prompt,Kalimat", ["", "prompt", "text"]),
        ("soal,pertanyaan", ["prompt", ""]),
        ("prompt,response", ["prompt", "candidate_a"]),
        ("prompt,candidates,response", ["prompt", "candidates", ""]),
        ("Teks,Bahasa,Jawaban 27,jawaban,rating", ["text", "lang", "", "", ""]),
    ],
)
def test_columns_are_taken_for_what_people_call_them(header: str, meant: list[str]) -> None:
    assert [heading.field for heading in headings(header.split(","))] == meant
