"""The program is killed with work half done and people go on meanwhile: nothing is lost, nothing there twice."""

import json
from pathlib import Path
from typing import Any

import pytest

from storage.facts import Candidate, Content, Json, Wishes
from tests.journeys.outside import Message, Outsider
from tests.journeys.stage import Stage, stage

REWRITE = Wishes(name="perbaiki", kinds=("rewrite",), overlap=1, lang="id")
GAUL = Wishes(name="santai", kinds=("paraphrase",), overlap=1, lang="id", target="id-x-gaul", priority=1)
BATCHES = {
    REWRITE: (Content(prompt="Ceritain dong.", candidates=(Candidate("a", "Tidak."),)),),
    GAUL: (Content(text="Saya lapar."), Content(text="Saya haus.")),
}
LONG = " ".join(f"kata{number:04d}" for number in range(1000))


async def killed(here: Stage, *meanwhile: tuple[str, str, dict[str, Any]]) -> None:
    """Kill the program, do this on the first phone while nobody answers, and start it again."""
    await here.program.kill()
    for method, path, body in meanwhile:
        await here.phones[0].quietly(method, path, json=body)
    await here.program.start()


def asking(phone: Outsider, words: str) -> Message:
    """The bot's message that asks about this text."""
    return next(message for message in phone.said if words in message["text"])


def pressed(message: Message, label: str) -> dict[str, Any]:
    """A press on the button of this message with this label."""
    place = next(
        (row, column)
        for row, line in enumerate(message["buttons"])
        for column, button in enumerate(line)
        if button["text"] == label
    )
    return {"message": message["id"], "row": place[0], "column": place[1]}


async def exported(phone: Outsider, name: str) -> list[dict[str, Json]]:
    files = len([message for message in phone.said if message["file"]])
    await phone.write(f"/ekspor {name} jsonl")
    await phone.until(lambda: len([message for message in phone.said if message["file"]]) > files)
    brought = [message for message in phone.said if message["file"]][-1]
    return [json.loads(line) for line in (await phone.file(brought)).decode().splitlines()]


def number_of(phone: Outsider, words: str) -> int:
    return sum(words in message["text"] for message in phone.said)


@pytest.mark.timeout(90)
async def test_what_people_do_while_the_program_is_dead_is_taken_afterwards(tmp_path: Path) -> None:
    """A text in three messages and replies to a packet; afterwards it is changed, and a second reply is too late."""
    async with stage(tmp_path, ("id",), BATCHES) as here:
        (sari,) = here.phones
        await sari.write("/bekal 2")
        await sari.until(lambda: number_of(sari, "Balas pesan ini") == 2)
        hungry, thirsty = asking(sari, "Saya lapar."), asking(sari, "Saya haus.")
        await sari.write("/tugas")
        await sari.until(lambda: number_of(sari, "Tulis ulang jawaban A") == 1)
        await killed(
            here,
            ("POST", "/messages", {"text": LONG}),
            ("POST", "/messages", {"text": "Haus banget.", "reply_to": thirsty["id"]}),
            ("POST", "/messages", {"text": "Laper banget.", "reply_to": hungry["id"]}),
        )
        await sari.until(lambda: number_of(sari, "beres!") == 2 and "'1/3'" in str(sari.said))
        card = next(message for message in sari.said if "'1/3'" in str(message))
        last = next(message for message in sari.messages if "kata0999" in message["text"])
        await sari.quietly("POST", "/presses", json=pressed(card, "Kirim"))
        await sari.until(lambda: number_of(sari, "Tugas ke-3 beres") == 1)
        await sari.write("/ubah")
        await sari.edit(last["id"], f"{last['text']} tamat")
        await sari.write("Sekali lagi.", under=hungry["id"])
        await sari.until(lambda: "sudah kamu jawab" in sari.said[-1]["text"])
        await sari.press("Kirim")
        await sari.until(lambda: number_of(sari, "Perubahanmu tersimpan") == 1)
        (rewritten,) = await exported(sari, "perbaiki")
        assert rewritten["revision"] == 2
        assert json.loads(rewritten["value"])["text"] == f"{LONG} tamat"
        texts = [json.loads(row["value"])["variants"][0]["text"] for row in await exported(sari, "santai")]
        assert sorted(texts) == ["Haus banget.", "Laper banget."]
