"""How a simulated world comes before its people: an admin pushes and opens the batches, and makes the invites."""

from datetime import timedelta
from pathlib import Path

import msgspec

from bot.simulation.town import ADMIN, Town
from bot.simulation.world import SHARES, WISHES, World
from storage.desk import batches, findings, invites
from storage.desk.checking import Upload
from storage.desk.pushing import Loaded, Pusher, push
from storage.facts import Batch
from storage.rules.inviting import Wanted

# So many people come by one link.
A_LINK = 12
DAYS = 30


async def open_batches(town: Town, world: World, folder: Path) -> dict[str, Batch]:
    """Push each batch as a file and open it."""
    return {name: await _push(town, world, name, folder) for name in SHARES}


async def make_invite(town: Town, batch: Batch, code: str) -> None:
    """A link into this batch for so many people, by the owner."""
    owner = await town.known(ADMIN)
    await town.desk.write(invites.add_invite, owner, code, Wanted("trainer", A_LINK, DAYS, batch.id), town.now)


async def _push(town: Town, world: World, name: str, folder: Path) -> Batch:
    path = folder / f"{name}.jsonl"
    wishes = {"batch": {"name": name, **WISHES[name]}}
    rows = [wishes, *(task.row() for task in world.of(name))]
    path.write_bytes(b"\n".join(map(msgspec.json.encode, rows)))
    pushed = await push(town.desk, Upload(path, path.name, {}), Pusher(None, town.now), _quietly)
    assert isinstance(pushed, Loaded), pushed  # noqa: S101 - the files are ours
    await town.desk.write(findings.confirm, pushed.batch.id, None, town.now)
    return await town.desk.write(batches.move, pushed.batch.id, "open", None, town.now + timedelta(seconds=1))


async def _quietly(kept: int) -> None:
    del kept
