"""Working on tasks, as a trainer sees it on the phone."""

from storage.facts import Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

RATING = Wishes(name="harian", kinds=("rating",), overlap=2, lang="id", dimensions=("membantu", "alami"))


async def test_a_task_of_taps_is_one_message_with_two_calls_a_tap(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 2, RATING)
    await sari.write("/tugas")
    await house.settle()
    first = sari.last
    assert "membantu" in first.text
    house.calls()
    for score in ("5", "4", "3"):
        await sari.press(score)
        await house.settle()
        assert house.calls() == {"answerCallbackQuery": 1, "editMessageText": 1}
    await sari.press("Nggak tahu")
    await house.settle()
    assert house.calls() == {"answerCallbackQuery": 1, "editMessageText": 1}
    assert [message.id for message in sari.said] == [first.id]
    assert "Tersimpan" in sari.last.text
    assert [toast.text for toast in sari.toasts if toast.text] == ["Tersimpan ✓"]
