"""`latihin peers`, as a process of its own."""

import asyncio
from pathlib import Path

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.desk import assignments, texts
from storage.desk.desk import Desk
from storage.facts import Content, Wishes
from storage.forms.reply import Wrote
from storage.rules.card import Card, Moved, Tapped
from tests.bot.commands.test_files import found, latihin
from tests.storage.desk.making import at, make_batch, make_person


async def worked(folder: Path) -> None:
    """A batch with one text that one person wrote; the program opens its database anew."""
    desk = Desk(open_database(f"sqlite+aiosqlite:///{folder}/latihin.db"))
    wishes = Wishes(name="obrolan", kinds=("paraphrase",), lang="id", target="id-x-santai")
    await make_batch(desk, 0, wishes, Content(text="Saya lapar."))
    sari = await make_person(desk, 1)
    assert isinstance(await desk.write(assignments.next_card, sari, at()), Card)
    written = await desk.write(texts.take, sari, Wrote("Laper nih.", 5), None, at())
    assert isinstance(written, Moved)
    card = written.card
    await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "send"), at())
    await desk.close()


def test_what_people_wrote_becomes_a_draft_with_wishes_once(tmp_path: Path) -> None:
    migrate(f"sqlite+aiosqlite:///{tmp_path}/latihin.db")
    asyncio.run(worked(tmp_path))
    done = latihin(tmp_path, "peers", "obrolan", "--wishes", "checks=native overlap=1")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Paket obrolan-sesama siap sebagai draf: 1 tulisan" in done.stdout
    newest = asyncio.run(found(tmp_path))[0]
    assert (newest.state, newest.wishes.checks, newest.slots) == ("draft", ("native",), 1)
    again = latihin(tmp_path, "peers", "obrolan")
    assert again.returncode == 1
    assert "Belum ada tulisan baru" in again.stderr


def test_an_unknown_batch_is_said(tmp_path: Path) -> None:
    refused = latihin(tmp_path, "peers", "entah")
    assert refused.returncode == 1
    assert "“entah” nggak ada" in refused.stderr
