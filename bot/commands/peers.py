"""`latihin peers`: what was written for a batch, for others to judge."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.commands.opening import open_for_work
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from locales.phrase import phrase
from storage.desk import batches
from storage.desk.desk import Desk
from storage.desk.peers import ask_peers
from storage.desk.pushing import Pusher
from storage.facts import Batch, JsonObject
from storage.rules.wishes import parse_wishes

Name = Annotated[str, typer.Argument(metavar="BATCH", help="Name or number of the batch")]
Further = Annotated[str, typer.Option(help="Wishes as in a caption: 'overlap=3 checks=back,native'")]


def peers(batch: Name, wishes: Further = "") -> None:
    """Make a draft of the texts people wrote for a batch: others judge them, nobody their own."""
    with refusals_said() as book:
        said = parse_wishes(wishes)
        made = asyncio.run(_make(open_for_work(surrounding_settings()), batch, said))
        typer.echo(book.say(phrase("peers-made", name=made.wishes.name, tasks=made.tasks)))


async def _make(desk: Desk, name: str, said: JsonObject) -> Batch:
    try:
        batch = await desk.read(batches.get_batch_named, name)
        return (await ask_peers(desk, batch.id, said, Pusher(None, datetime.now(UTC)))).batch
    finally:
        await desk.close()
