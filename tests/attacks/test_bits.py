"""Small promises that no other test keeps an eye on."""

from msgspec.structs import replace

from locales.languages import LANGUAGES
from storage.facts import Candidate, Content
from storage.rules.cleaning import FORMULA_SIGNS, tame
from tests.handlers.house import House
from tests.handlers.test_bad_inputs import SINGLE
from tests.storage.desk.making import make_batch

TOLD = {
    "id": "Menghapus pesan di Telegram",
    "en": "Deleting a message in Telegram",
    "jv": "Telegram",
    "su": "Telegram",
}
MODELS = ("model-rahasia-satu", "model-rahasia-dua")
TASK = Content(
    prompt="Apa?", candidates=(Candidate("a", "Jawaban a", MODELS[0]), Candidate("b", "Jawaban b", MODELS[1]))
)


async def test_people_are_told_that_deleting_a_message_deletes_no_answer(house: House) -> None:
    for number, language in enumerate(LANGUAGES, 1):
        phone = await house.joined(number, language=language)
        await house.do(phone, "/privasi")
        assert TOLD[language] in phone.last.text, language


async def test_nobody_is_shown_whose_answer_it_is(house: House) -> None:
    """Neither on the card nor in what follows, from the first answer to the export's word in chat."""
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(SINGLE, overlap=1), TASK)
    await house.do(sari, "/tugas", "5", "3", "/riwayat", "/data_saya", "/progres")
    seen = "\n".join([*(message.text for message in sari.said), *(label for row in sari.buttons for label in row)])
    assert "Jawaban" in seen
    assert not [name for name in MODELS if name in seen]


def test_tables_for_people_have_no_formula() -> None:
    for sign in FORMULA_SIGNS:
        assert tame(f"{sign}1+1")[0] == "'"
    for plain in ("", "a=1", "'=1", " =1"):
        assert tame(plain) == plain
