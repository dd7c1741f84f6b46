"""Sentences as Indonesian is written: nothing is lost between them, and no abbreviation ends one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.forms.mark import laid_out
from storage.forms.sentences import at_most, sentences

CUT = {
    "abbreviations": "Kata dr. Budi, harganya Rp1.000. | Alamatnya Jl. Sudirman No. 5, Jakarta. | Mau?",
    "a list in a line": "Langkahnya: 1. Cuci tangan. | 2. Keringkan. | Selesai! 😀 | Apa kabar?",
    "speech": 'Hmm... gitu ya. | "Kenapa?" tanya Budi. | Oke.',
    "names": "Jenderal A. Yani lahir 1922. | Lagu itu karya W.R. Supratman. | Vitamin C. | Minum tiap hari.",
    "no capitals": "kamu udah makan. | terus tidur. | abis itu kerja",
    "emoji end": "makasih ya 😀 | Besok lagi",
    "last words": "Ada apel, jeruk, dkk. | Semua enak dll. tapi mahal.",
    "numbers": "Pukul 08.00 WIB. | Versi 2.0 rilis!!! | Buka www.kompas.com ya.",
    "pages": "Lihat hal. 5. | Itu soal lain hal. | Paham?",
    "titles": "Prof. Dr. Ir. Siti, M.Si. hadir. | Beliau dari UI.",
    "brackets": "Dia datang (katanya.) | Terus pulang.",
    "one": "Halo",
}


@pytest.mark.parametrize("line", CUT.values(), ids=CUT)
def test_a_line_is_cut_where_its_sentences_end(line: str) -> None:
    text = line.replace(" | ", " ")
    assert " | ".join(text[start:end] for start, end in sentences(text)) == line


def test_lines_and_list_items_are_pieces_and_ornaments_are_none() -> None:
    text = "1. Rebus air.\r\n2. Masukkan mi, telur, dll. lalu aduk.\n\n---\n- Sajikan hangat\n😀"
    assert [text[start:end] for start, end in sentences(text)] == [
        "1. Rebus air.",
        "2. Masukkan mi, telur, dll. lalu aduk.",
        "- Sajikan hangat",
    ]


@pytest.mark.parametrize(("text", "spans"), [("", ()), (" \n ", ()), (" 😀… ", ((1, 3),))])
def test_a_text_without_words_is_one_piece_at_most(text: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert sentences(text) == spans


pieces = st.sampled_from(
    [". ", "dr. ", "Rp1.000", "? ", "\n", "\r\n", "😀", "\u200b", "kata ", "No. 5", "\u0627", '"', "1. "]
)
texts = st.lists(st.one_of(st.text(max_size=5), pieces), max_size=40).map("".join)


@given(texts)
def test_the_pieces_with_what_is_between_them_are_the_text(text: str) -> None:
    spans = sentences(text)
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    assert edges == sorted(edges)
    assert all(start < end for start, end in spans)
    if any(letter.isalnum() for letter in text):
        between = [text[edges[n] : edges[n + 1]] for n in range(0, len(edges), 2)]
        assert not any(letter.isalnum() for gap in between for letter in gap)
    assert "".join(bit.text for bit in laid_out(text) if not bit.numeral) == text


@given(texts, st.integers(min_value=1, max_value=5))
def test_put_together_they_cover_the_same_stretch(text: str, most: int) -> None:
    spans, fewer = sentences(text), at_most(sentences(text), most)
    assert len(fewer) <= most
    assert (fewer[:1] and fewer[0][0]) == (spans[:1] and spans[0][0])
    assert {start for start, _ in fewer} <= {start for start, _ in spans}
    assert (fewer[-1:] and fewer[-1][1]) == (spans[-1:] and spans[-1][1])
