"""Every kind on the phone, from its own example: nothing but the replies it asks for, and what that costs."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.playground.phone import Phone
from storage.forms.reply import Recorded, Reply, Tap
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

README = Path(__file__).parents[2] / "README.md"
# Of a written text: the new card below it, the keyboard of the old one goes. Of a tap: the edit, the press answered.
# Of a voice note: one more, to fetch it.
MOST_CALLS = 2


@dataclass(frozen=True)
class Cost:
    """What one annotation takes from the person and from Telegram."""

    taps: int
    texts: int
    sent: int
    calls: int

    def row(self, kind: str) -> str:
        return f"| `{kind}` | {self.taps} | {self.texts} | {self.sent} | {self.calls} |"


async def reply_to(house: House, phone: Phone, reply: Reply) -> None:
    """What the example says, with a thumb: the one button that carries this choice, or a message."""
    if isinstance(reply, Tap):
        (wanted,) = [each for each in phone.data if re.fullmatch(rf"t:.*:{re.escape(reply.choice)}", each)]
        await phone.press_data(phone.last.id, wanted)
    elif isinstance(reply, Recorded):
        await phone.upload("note.ogg", b"OggS" + bytes(64), kind="voice")
    else:
        await phone.write(reply.text)
    await house.settle()


async def cost_of(house: House, kind: Kind) -> Cost:
    """The second of three tasks in a row: its card is there already, and so is the next one after it."""
    content = kind.example.content
    wishes = replace(kind.example.wishes, name="w", kinds=(kind.name,), lang="id", target=content.target)
    await make_batch(house.desk, 0, wishes, content, content, content)
    sari = await house.joined(1, *{"id", content.lang or "id"})
    await sari.write("/tugas")
    await house.settle()
    for reply in kind.example.replies:
        await reply_to(house, sari, reply)
    said, _ = len(sari.said), house.calls()
    for reply in kind.example.replies:
        await reply_to(house, sari, reply)
    assert [name for name, _, _ in await house.kept()] == [kind.name] * 2
    taps = sum(isinstance(reply, Tap) for reply in kind.example.replies)
    texts = len(kind.example.replies) - taps
    return Cost(taps, texts, len(sari.said) - said, sum(house.calls().values()))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_an_annotation_costs_what_the_readme_says(
    house: House, kind: Kind, capsys: pytest.CaptureFixture[str]
) -> None:
    cost = await cost_of(house, kind)
    with capsys.disabled():
        print(f"\n{cost.row(kind.name)}")  # noqa: T201 - the count is what this test is for
    assert cost.sent == cost.texts
    recorded = sum(isinstance(reply, Recorded) for reply in kind.example.replies)
    assert cost.calls == MOST_CALLS * (cost.taps + cost.texts) + recorded, "a voice note is asked for once more"
    assert cost.row(kind.name) in README.read_text(encoding="utf-8").splitlines()


def test_the_readme_counts_every_kind_once() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| \d+ \| \d+ \| \d+ \| \d+ \|$", README.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert Counter(rows) == Counter(kind.name for kind in KINDS)
