"""`labelstudio`: tasks with their annotations as Label Studio has them, and the labelling configuration they fit."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec

from storage.facts import LETTERS, Content, JsonObject, Turn
from storage.formats import studio
from storage.formats.batch_file.foreign import SHOWN
from storage.formats.by_task import by_task, conversation_in
from storage.formats.format import Passport, Record, Written
from storage.formats.regions import Region, regions_of
from storage.formats.rows import encoded
from storage.formats.studio import Config

TASKS, CONFIG = "tasks.json", "label_config.xml"


class Annotation(msgspec.Struct, gc=False):
    """One of ours. Who made it stands in `passport` alone: Label Studio refuses a file that names people it lacks."""

    id: int
    result: list[Region]
    lead_time: float
    created_at: str
    updated_at: str
    passport: Passport
    was_cancelled: bool = False


class LabelStudio:
    """A zip with both files. Not part of it are glosses and voices, and annotations that show nothing."""

    name = "labelstudio"
    suffix = ".zip"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        left, config = Counter[str](), Config()
        with ZipFile(out, "w", ZIP_DEFLATED) as archive, TemporaryFile(dir=out.parent) as aside:
            rows = _lay_down(_tasks(records, config, left), aside)
            with archive.open(TASKS, "w", force_zip64=True) as file:
                file.writelines(_filled(aside, config.places))
            with archive.open(CONFIG, "w") as file:
                file.write(config.text().encode())
        return Written(rows, left)


class Task(msgspec.Struct, gc=False):
    """`data` comes last: what the longest task shows is known at the end."""

    id: int
    annotations: list[Annotation]
    predictions: tuple[()]
    data: JsonObject


def _tasks(records: Iterable[Record], config: Config, left: Counter[str]) -> Iterator[tuple[int, Task]]:
    """The tasks with something to show, after the number of their candidates; what they need goes into the config."""
    tasks = annotations = 0
    for results in by_task(records):
        content, made = results[0].content, list[Annotation]()
        for record in results:
            result = regions_of(record, config, left)
            if result:
                annotations += 1
                made.append(_annotation(annotations, result, record.passport))
        if made:
            tasks += 1
            config.show(content)
            yield len(content.candidates), Task(tasks, made, (), _data(content, results[0].passport.task))


def _lay_down(tasks: Iterable[tuple[int, Task]], aside: IO[bytes]) -> int:
    """Write each task to a line; how many annotations they have."""
    rows = 0
    for places, task in tasks:
        aside.write(b"%d %b\n" % (places, encoded(task)))
        rows += len(task.annotations)
    return rows


def _filled(aside: IO[bytes], most: int) -> Iterator[bytes]:
    """The tasks as one array; each shows as many candidates as the longest, of which some are empty."""
    aside.seek(0)
    before = b"[\n"
    for line in aside:
        places, _, task = line.rstrip(b"\n").partition(b" ")
        gaps = "".join(f',"{SHOWN}{letter.lower()}":""' for letter in LETTERS[int(places) : most])
        yield b"%b%b%b}}" % (before, task.removesuffix(b"}}"), gaps.encode())
        before = b",\n"
    yield b"\n]\n" if before == b",\n" else b"[]\n"


def _annotation(number: int, result: list[Region], passport: Passport) -> Annotation:
    at = passport.at
    return Annotation(number, result, passport.seconds, created_at=at, updated_at=at, passport=passport)


def _data(content: Content, key: str) -> JsonObject:
    """The fields as a batch file has them, so that it can be pushed again, and after them what is shown."""
    fields: JsonObject = {**content.meta, **msgspec.to_builtins(content), "id": key}
    fields.pop("meta", None)
    candidates = [(LETTERS[n].lower(), one.text) for n, one in enumerate(content.candidates)]
    shown = {
        studio.DIALOGUE: msgspec.to_builtins(conversation_in(content) or (Turn("user", ""),)),
        studio.TEXT: content.text or "",
        studio.TOPIC: content.topic or "",
        studio.PICTURE: content.image or "",
        studio.ANSWERS: [{"id": place, "body": text} for place, text in candidates],
        **dict(candidates),
    }
    return {**fields, **{f"{SHOWN}{name}": value for name, value in shown.items()}}
