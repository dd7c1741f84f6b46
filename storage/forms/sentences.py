"""Cuts a text into sentences as Indonesian is written, chats and lists included; every offset is that of the text."""

import re
from collections.abc import Iterator
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]

EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2190-\u21ff\ufe0f\u200d\u20e3\U000e0020-\U000e007f]"
# What may end a sentence: its signs with the brackets, quotation marks and emoji behind them, or emoji alone.
QUOTATION = "\"'\u201d\u2019\u00bb"
_END = re.compile(
    rf"(?P<sign>[.!?…。\uff1f\uff01؟।]+)(?P<closed>[{QUOTATION})\]*_]*)(?:[ \t]*{EMOJI}+)*(?=\s)"
    rf"|{EMOJI}+(?=[ \t]+[A-Z\"“(])"
)
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_WORD_BEFORE = re.compile(r"[\w.]+$")
_NEXT = re.compile(r"\s*(\S)")
# "1." or "b." at the head of a sentence or behind a colon counts something and ends nothing.
_COUNTING = re.compile(r"(?:^|:)[\s>*#(-]*(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]{1,2}|[MS]\.?[A-Z][a-z]{0,3}")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# After these small words a single capital is somebody's name; after the others it is a vitamin or an option.
_BEFORE_NAMES = _words("oleh dari dan kepada bersama dengan untuk di ke pak bu bapak ibu haji alm")
_LETTERED = _words("vitamin golongan darah kelas opsi jawaban pilihan hepatitis tipe poin grup huruf")
# Abbreviations that are never last in a sentence, that are none unless a number follows, and that may well be last.
_TITLES = _words(
    "dr drg prof ir drs dra hj jl jln gg kab kec kel kep prov sdr sdri bpk ny tn ust alm almh pt letkol letjen "
    "mayjen brigjen jend akp kompol akbp st mr mrs ms vs cf tgl telp vol ttg yth"
)
_BEFORE_NUMBERS = _words("no nomor hal hlm pasal ay ayat min maks hp rp th thn bab gbr fig tab ed cet rt rw")
_OFTEN_LAST = _words("dll dsb dst dkk tsb yg dgn utk krn sbg spt bgt tbk etc a.n u.p s.d d.a e.g i.e ph.d")


def sentences(text: str) -> tuple[Span, ...]:
    """Where the sentences of this text begin and end. Between them stands what has no letter and no digit.

    A text without any is one piece, an empty one has none.
    """
    found = tuple(
        span for start, end in _pieces(text) if (span := _trimmed(text, start, end)) and _worded(text, span)
    )
    whole = _trimmed(text, 0, len(text))
    return found or ((whole,) if whole else ())


def at_most(spans: tuple[Span, ...], most: int) -> tuple[Span, ...]:
    """The same stretch of text in no more pieces than these: neighbours go together, evenly."""
    size = -(-len(spans) // most)
    return tuple((spans[n][0], spans[min(n + size, len(spans)) - 1][1]) for n in range(0, len(spans), max(size, 1)))


def _pieces(text: str) -> Iterator[Span]:
    for line in _LINE.finditer(text):
        start = line.start()
        for end in _END.finditer(text, line.start(), line.end()):
            if _ends(text[start : end.start()], end, text):
                yield start, end.end()
                start = end.end()
        yield start, line.end()


def _ends(before: str, end: re.Match[str], text: str) -> bool:
    """Whether a sentence is over here: by the sign, the word before it and the symbol after it."""
    following = _NEXT.match(text, end.end())
    after = following.group(1) if following else ""
    if not end["sign"]:
        return True
    if after.islower() and (set(end["closed"] or "") & set(QUOTATION) or end["sign"][-2:] in ("..", "…")):
        return False
    return end["sign"] != "." or bool(end["closed"]) or not _abbreviated(before, after)


def _abbreviated(before: str, after: str) -> bool:
    found = _WORD_BEFORE.search(before)
    if found is None:
        return False
    word = found.group().casefold().strip(".")
    if word in _TITLES or (word in _BEFORE_NUMBERS and after.isdigit()) or _COUNTING.search(before):
        return True
    if word in _OFTEN_LAST:
        return not after.isupper()
    initials = _INITIALS.fullmatch(found.group()) is not None
    return initials and ("." in found.group() or _names_someone(before[: found.start()]))


def _names_someone(before: str) -> bool:
    words = before.split()
    if not words or words[-1] in _BEFORE_NAMES:
        return True
    return not words[-1].islower() and words[-1].casefold() not in _LETTERED


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _worded(text: str, span: Span) -> bool:
    return any(letter.isalnum() for letter in text[slice(*span)])
