"""Excel workbooks written as a stream: plain sheets of texts and numbers in which nothing is ever a formula."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from storage.rules.cleaning import FORMULA_SIGNS, clean

Cell: TypeAlias = str | int | float | bool | None

# What one sheet holds, its head included, and one cell in units of UTF-16 (Excel specifications and limits). A part
# of an archive that grew beyond 2 GiB would need an extension that not every program reads.
MOST_ROWS = 1_048_576
MOST_BYTES = 1 << 30
MOST_UNITS = 32_767
# Fast rather than small: what comes out is a third larger than at its smallest.
LEVEL = 3
BUFFER = 1 << 18

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# The second style says that a text which looks like a formula is a text, also when its cell is edited; the third
# is for heads.
_STYLES = (
    f'{_XML}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
_SHEET = (
    f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    '<cols><col min="1" max="64" width="20" customWidth="1"/></cols><sheetData>'
)
_END = "</sheetData></worksheet>"
# What looks like an escape is escaped, and so is what XML cannot hold (ECMA-376, part 1, 22.9.2.19).
_SPECIAL = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;", "_": "_x005F_"}


class Workbook:
    """A workbook that is being written, sheet after sheet."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names: list[str] = []

    @contextmanager
    def sheet(self, name: str, head: Sequence[str]) -> Iterator["Sheet"]:
        """A sheet to write to; only one is open at a time, and those with too many rows go on in a further one."""
        written = Sheet(self, name, head)
        try:
            yield written
        finally:
            written.close()

    def part(self, name: str) -> IO[bytes]:
        self._names.append(name)
        return self._archive.open(f"xl/worksheets/sheet{len(self._names)}.xml", "w")

    def finish(self) -> None:
        for path, text in _frame(self._names):
            with self._archive.open(path, "w") as part:
                part.write(text.encode())


class Sheet:
    def __init__(self, book: Workbook, name: str, head: Sequence[str]) -> None:
        self._book, self._name, self._head = book, name, _headed(head)
        self._parts = 0
        self._begin()

    def add(self, cells: Sequence[Cell]) -> None:
        """Write a row; texts are to the letter and fit into a cell."""
        if self._rows == MOST_ROWS or self._bytes >= MOST_BYTES:
            self.close()
            self._begin()
        self._lines.append(_row(cells))
        self._rows += 1
        self._waiting += len(self._lines[-1])
        if self._waiting > BUFFER:
            self._flush()

    def close(self) -> None:
        self._lines.append(_END)
        self._flush()
        self._part.close()

    def _begin(self) -> None:
        self._parts += 1
        self._part = self._book.part(self._name if self._parts == 1 else f"{self._name} {self._parts}")
        self._lines, self._rows, self._waiting, self._bytes = [_SHEET, self._head], 1, 0, 0

    def _flush(self) -> None:
        written = "".join(self._lines)
        try:
            source = written.encode()
        except UnicodeEncodeError:
            source = clean(written).encode()
        self._part.write(source)
        self._bytes += len(source)
        self._lines, self._waiting = [], 0


@contextmanager
def open_workbook(out: Path) -> Iterator[Workbook]:
    """A new workbook at this path, whole when this is left; the same rows give the same bytes."""
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=LEVEL) as archive:
        book = Workbook(archive)
        yield book
        book.finish()


def fits(text: str) -> bool:
    """Whether this fits into one cell."""
    return len(text) * 2 <= MOST_UNITS or len(text.encode("utf-16-le", "surrogatepass")) <= MOST_UNITS * 2


def _headed(names: Sequence[str]) -> str:
    return _row(names).replace("<c t=", '<c s="2" t=')


def _row(cells: Sequence[Cell]) -> str:
    return f"<row>{''.join(map(_cell, cells))}</row>"


def _cell(value: Cell) -> str:
    if value is None or value == "":
        return "<c/>"
    if isinstance(value, str):
        style = ' s="1"' if value[0] in FORMULA_SIGNS else ""
        shown = _SPECIAL.sub(_escaped, value) if _SPECIAL.search(value) else value
        return f'<c t="inlineStr"{style}><is><t xml:space="preserve">{shown}</t></is></c>'
    if isinstance(value, bool):
        return f'<c t="b"><v>{int(value)}</v></c>'
    return f"<c><v>{value}</v></c>"


def _escaped(found: re.Match[str]) -> str:
    sign = found.group()
    return _ESCAPES.get(sign) or f"_x{ord(sign):04X}_"


def _frame(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The parts that say what the sheets are."""
    numbered = list(enumerate(names, 1))
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_KIND}.worksheet+xml"/>' for n, _ in numbered
    )
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    main = f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    styles = f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
    types = f'{_XML}<Types xmlns="{_PACKAGE}/content-types">{rels}{main}{styles}{kinds}</Types>'
    yield "[Content_Types].xml", types
    yield "_rels/.rels", _links([("officeDocument", "xl/workbook.xml")])
    sheets = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in numbered)
    yield (
        "xl/workbook.xml",
        f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>',
    )
    targets = [("worksheet", f"worksheets/sheet{n}.xml") for n, _ in numbered]
    yield "xl/_rels/workbook.xml.rels", _links([*targets, ("styles", "styles.xml")])
    yield "xl/styles.xml", _STYLES


def _links(targets: Sequence[tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{lines}</Relationships>'
