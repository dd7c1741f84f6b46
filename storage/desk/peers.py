"""The peers door: what trainers wrote for one batch becomes the tasks of another, for other trainers to judge.

A draft like any other; it goes to those who speak its language, and never to whoever wrote the text.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

import msgspec
from sqlalchemy import Connection, insert, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches, origins
from storage.database.tables.work import assignments
from storage.desk import loading
from storage.desk.batches import get_batch, task_range
from storage.desk.desk import Desk
from storage.desk.latest import Kept, pages
from storage.desk.loading import Loading, begin_loading, find_remains
from storage.desk.pushing import Loaded, Pusher, apply, drop
from storage.errors import Refused
from storage.facts import Batch, Candidate, Content, JsonObject, Wishes
from storage.kinds.registry import AMONG_PEERS, KINDS, get_kind
from storage.rules.wish_checks import LONGEST_NAME
from storage.rules.wish_times import settled
from storage.rules.wishes import wishes_from
from storage.rules.wording import own_words

# So many tasks of the batch are looked through in one transaction: taps go on between two of them.
AT_ONCE = 500
OVERLAP = 2
SUFFIX = "-sesama"

_decode = msgspec.json.Decoder(Content).decode


@dataclass(frozen=True, slots=True)
class Text:
    """What somebody wrote, as the content of a task, and the assignment they wrote it in."""

    key: str
    content: Content
    assignment: int


async def ask_peers(desk: Desk, batch_id: int, said: JsonObject, pusher: Pusher) -> Loaded:
    """A draft with every text of this batch that peers were not asked about before; `said` are its wishes, unchecked.

    Raises Refused if there is no such text, or if a wish cannot be granted.
    """
    batch = await desk.read(get_batch, batch_id)
    wishes = _wishes(batch, settled(said, pusher.now))
    mark = sha256(f"peers of {batch.id}".encode()).digest()
    for remains in await desk.read(find_remains, mark, pusher.now):
        await drop(desk, remains)
    begun = await desk.write(begin_loading, wishes, mark, pusher.by, pusher.now)
    try:
        kept = await _take_over(desk, batch, begun)
    except Refused:
        await drop(desk, begun.id)
        raise
    return Loaded(await apply(desk, pusher, _finish, begun, kept, pusher), ())


async def _take_over(desk: Desk, batch: Batch, begun: Loading) -> int:
    """Make tasks of all the texts; how many there are."""
    first, kept = task_range(batch.id)[0], 0
    for low in range(first, first + batch.tasks, AT_ONCE):
        kept += await desk.write(_take_page, batch, begun, kept, low)
    if not kept:
        raise Refused(phrase("peers-none", name=batch.wishes.name))
    return kept


def _take_page(connection: Connection, batch: Batch, begun: Loading, place: int, low: int) -> int:
    """Make tasks of what was written for these tasks of the batch, from this place on; how many they are."""
    asked = set(
        connection.scalars(
            select(origins.c.assignment_id)
            .join(assignments, assignments.c.id == origins.c.assignment_id)
            .where(assignments.c.task_id.between(low, low + AT_ONCE - 1))
        )
    )
    found: dict[str, list[Text]] = {}
    for page in pages(connection, low, low + AT_ONCE - 1):
        for kept in (kept for kept in map(Kept._make, page.rows) if kept.assignment not in asked):
            for text in _texts(kept, page.contents[kept.task][1], batch.wishes):
                found.setdefault(text.key, []).append(text)
    rows = [_row(texts[0], begun.wishes) for texts in found.values()]
    if rows:
        loading.add_rows(connection, begun, place, rows)
        connection.execute(insert(origins), list(_origins(task_range(begun.id)[0] + place, found)))
    return len(rows)


def _finish(connection: Connection, begun: Loading, count: int, pusher: Pusher) -> Batch:
    """The draft, under a mark of its own: what is written later can be asked about in another one."""
    mark = sha256(f"peers in {begun.id}".encode()).digest()
    connection.execute(update(batches).where(batches.c.id == begun.id).values(digest=mark))
    return loading.finish_loading(connection, begun, count, pusher.by, pusher.now)


def _texts(kept: Kept, written_as: str, wishes: Wishes) -> Iterator[Text]:
    """What of this annotation is in its author's own words."""
    source = _decode(written_as)
    for content, text in own_words(source, kept.kind, msgspec.json.decode(kept.value), wishes):
        shown = msgspec.structs.replace(
            content, candidates=(Candidate("peer", text),), domain=source.domain or wishes.domain, topic=source.topic
        )
        # Not the annotation's number: that would lead an export's reader to whoever wrote it.
        key = sha256(f"{kept.task} {msgspec.json.encode(shown).decode()}".encode("utf-8", "replace")).hexdigest()[:16]
        yield Text(key, shown, kept.assignment)


def _row(text: Text, wishes: Wishes) -> loading.Keyed:
    for kind in wishes.kinds:
        for fault in get_kind(kind).read(text.content, wishes):
            raise Refused(fault.phrase)
    return loading.keyed(text.key, text.content)


def _origins(first: int, found: dict[str, list[Text]]) -> Iterator[dict[str, int]]:
    for task, texts in enumerate(found.values(), first):
        for assignment in {text.assignment for text in texts}:
            yield {"task_id": task, "assignment_id": assignment}


def _wishes(batch: Batch, said: JsonObject) -> Wishes:
    """What is asked of the peers: the languages are the batch's, all else is as always unless somebody says it."""
    known = batch.wishes
    usual: JsonObject = {
        "name": known.name[: LONGEST_NAME - len(SUFFIX)] + SUFFIX,
        "kinds": [AMONG_PEERS.name],
        "overlap": OVERLAP,
        "lang": known.lang or "",
        "target": known.target or "",
    }
    if known.targets:
        usual["targets"] = list(known.targets)
    return wishes_from(said, inferred=usual, kinds=[kind.name for kind in KINDS])
