"""How much it takes: two taps at most to a task, and for each kind the taps, messages and calls of one annotation."""

import pytest
from msgspec.structs import replace

from handlers.buttons import pack
from handlers.screens.forms.drawn import TAP
from storage.facts import Candidate, Content, Wishes
from storage.forms.reply import Recorded, Tap, Wrote
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

PAIR = Content(prompt="Sarapan?", candidates=(Candidate("a", "Roti."), Candidate("b", "Bubur.")))
WISHES = Wishes(name="harian", kinds=("rating",), lang="id", dimensions=("benar",))


async def test_from_an_idle_chat_to_the_next_task_it_is_two_taps_at_most(house: House) -> None:
    sari = await house.joined(1)
    await sari.write("/tugas")
    await house.settle()
    await make_batch(house.desk, 1, WISHES)
    for taps, label in enumerate(("Menu", "Kerjakan tugas"), 1):
        await sari.press(label)
        await house.settle()
        print(f"\n{taps}: {label}, calls {house.calls()}")  # noqa: T201 - the count is what this is for
    assert "seberapa benar?" in sari.last.text
    for _ in range(2):
        await sari.press("5")
        await house.settle()
    await make_batch(house.desk, 1, replace(WISHES, name="baru"))
    await sari.press("Cek lagi")
    await house.settle()
    assert "seberapa benar?" in sari.last.text


async def test_each_tap_is_answered_with_a_word_of_what_was_noted_at_no_further_call(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(WISHES, kinds=("comparison", "rating")), PAIR)
    await sari.write("/tugas")
    await house.settle()
    house.calls()
    for label in ("4", "Nggak tahu", "alami", "A lebih oke"):
        await sari.press(label)
        await house.settle()
    assert house.calls() == {"answerCallbackQuery": 4, "editMessageText": 4}
    assert [toast.text for toast in sari.toasts] == [
        "Dicatat: benar 4",
        "Dicatat: benar nggak tahu",
        "Dicentang: alami",
        "Tersimpan \u2713",
    ]
    assert not any(toast.alert for toast in sari.toasts)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_the_next_task_is_there_with_the_last_answer(
    house: House, kind: Kind, capsys: pytest.CaptureFixture[str]
) -> None:
    content = kind.example.content
    sari = await house.joined(1, *{"id", content.lang or "id"})
    wishes = replace(kind.example.wishes, name="contoh", kinds=(kind.name,), lang="id")
    await make_batch(house.desk, 0, wishes, content, content)
    await sari.write("/tugas")
    await house.settle()
    house.calls()
    taps = wrote = 0
    for version, reply in enumerate(kind.example.replies):
        match reply:
            case Tap(choice):
                taps += 1
                await sari.press_data(sari.last.id, pack(TAP, 1, version, choice))
            case Wrote(text):
                wrote += 1
                await sari.write(text)
            case Recorded(seconds=seconds):
                wrote += 1
                await sari.upload("a.ogg", b"OggS" * seconds, kind="voice")
        await house.settle()
    calls = house.calls()
    with capsys.disabled():
        print(f"\n{kind.name}: {taps} taps, {wrote} messages, {sum(calls.values())} calls")  # noqa: T201 - as above
    assert len(await house.kept()) == 1
    assert "Tugas ke-1" in sari.last.text
    assert any(label.startswith(("Lewati", "Skip")) for row in sari.buttons for label in row)
    # A voice note is asked for besides.
    assert sum(calls.values()) - calls.get("getFile", 0) <= 2 * (taps + wrote)
