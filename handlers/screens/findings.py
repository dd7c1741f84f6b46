"""What is to be known of a draft before it is opened: its columns, what tells of people, what was there before."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, in_a_line, shortened
from handlers.screens.screen import Button, Row
from locales.phrase import Phrase, phrase
from storage.desk.findings import Findings
from storage.facts import Batch
from storage.formats.batch_file.reading import Heading
from storage.rules.cleaning import glimpse
from storage.rules.screening import Found

CONFIRM, GROW = "by", "bz"
# So many places stand in the message; of more there is a file.
SHOWN = 10
MOST_COLUMNS = 30


def column_lines(columns: Sequence[Heading]) -> tuple[Phrase, ...]:
    """What the columns of a table were taken for, and which are kept as they are; nothing of another file."""
    taken = [_taken(heading) for heading in columns if heading.field]
    kept = [
        phrase("as-is", text=glimpse(heading.header)) for heading in columns if heading.header and not heading.field
    ]
    lines = [phrase("plan-columns", columns=_some(taken))] if taken else []
    lines += [phrase("plan-columns-kept", columns=_some(kept))] if kept else []
    return (below_each_other(lines),) if lines else ()


def finding_parts(findings: Findings) -> Iterator[Phrase]:
    """What was found, a paragraph for each sort."""
    if findings.personal:
        yield below_each_other(list(_personal(findings)))
    if findings.elsewhere:
        lines = [
            phrase("elsewhere-line", name=each.name, tasks=each.tasks, done=each.done) for each in findings.elsewhere
        ]
        yield below_each_other([phrase("elsewhere-head"), *lines])


def place_line(place: Found) -> Phrase:
    """Where somebody is told of, and by what."""
    return phrase("personal-place", line=place.line, column=place.column, what=place.what)


def confirm_button(batch: Batch) -> Button:
    """Says that somebody has looked."""
    return Button(phrase("personal-confirm"), pack(CONFIRM, batch.id), "good")


def growing_rows(batch: Batch, findings: Findings) -> tuple[Row, ...]:
    """The batches that these rows may go into."""
    return tuple(
        (Button(phrase("grow-into", name=shortened(each.name)), pack(GROW, batch.id, each.id)),)
        for each in findings.into
    )


def _taken(heading: Heading) -> Phrase:
    if heading.header == heading.field:
        return phrase("as-is", text=heading.field)
    return phrase("plan-column-taken", header=glimpse(heading.header), field=heading.field)


def _some(names: list[Phrase]) -> Phrase:
    more = [phrase("plan-columns-more", more=len(names) - MOST_COLUMNS)] if names[MOST_COLUMNS:] else []
    return in_a_line([*names[:MOST_COLUMNS], *more])


def _personal(findings: Findings) -> Iterator[Phrase]:
    yield phrase("personal-found", places=findings.personal)
    for place in findings.places[:SHOWN]:
        yield place_line(place)
    if findings.personal > SHOWN:
        yield phrase("personal-more", more=findings.personal - SHOWN)
    yield phrase("personal-is-confirmed") if findings.confirmed else phrase("personal-ask")
