"""How much it takes: two taps at most to a task, and for each kind the taps, messages and calls of one annotation."""

import pytest

from storage.facts import Wishes
from storage.forms.reply import Tap
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

TWO = Wishes(name="harian", kinds=("rating",), lang="id", dimensions=("benar",))


async def test_from_an_idle_chat_to_the_next_task_it_is_two_taps_at_most(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 2, TWO)
    await sari.write("/bantuan")
    await house.settle()
    await sari.press("Kerjakan tugas")
    await house.settle()
    assert "seberapa benar?" in sari.last.text
    for _ in range(4):
        await sari.press("5")
        await house.settle()
    await make_batch(house.desk, 1, Wishes(**{**_fields(TWO), "name": "baru"}))
    await sari.press("Cek lagi")
    await house.settle()
    assert "seberapa benar?" in sari.last.text


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_the_next_task_is_there_with_the_last_answer(
    house: House, kind: Kind, capsys: pytest.CaptureFixture[str]
) -> None:
    sari = await house.joined(1)
    content, wishes = kind.example.content, Wishes(name="contoh", kinds=(kind.name,), lang="id")
    await make_batch(house.desk, 0, wishes, content, content)
    await sari.write("/tugas")
    await house.settle()
    house.calls()
    taps = wrote = 0
    while not await house.kept():
        reply = kind.example.replies[min(taps + wrote, len(kind.example.replies) - 1)]
        if isinstance(reply, Tap):
            taps += 1
            await sari.press_data(sari.last.id, _button(sari.last.buttons, reply.choice))
        else:
            wrote += 1
            await sari.write(reply.text)
        await house.settle()
    calls = house.calls()
    with capsys.disabled():
        print(f"\n{kind.name}: {taps} taps, {wrote} messages, {sum(calls.values())} calls {calls}")  # noqa: T201 - the count is what this is for
    assert "Tugas ke-1" in sari.last.text
    assert kind.example.content.prompt or kind.example.content.text
    assert sum(calls.values()) <= 2 * (taps + wrote) + 1
