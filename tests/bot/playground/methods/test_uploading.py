"""Files on their way to a person and back."""

import pytest

from bot.playground.clock import HandClock
from bot.playground.files import Upload
from bot.playground.phone import SAMPLES, Phone
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import Api

PICTURE = Upload("a.png", SAMPLES["photo"][1])


async def test_a_document_arrives_with_its_name_and_bytes(sari: Phone, api: Api) -> None:
    message = await api(
        "sendDocument", chat_id=101, document=Upload("hasil.csv", b"a,b\n"), caption="<i>siap</i>", parse_mode="HTML"
    )
    assert message["document"]["file_name"] == "hasil.csv"
    assert message["document"]["mime_type"] == "text/csv"
    assert message["document"]["file_size"] == 4
    assert message["caption_entities"] == [{"type": "italic", "offset": 0, "length": 4}]
    assert sari.last.text == "siap"
    assert sari.download(sari.last.id) == b"a,b\n"


async def test_files_may_be_attached_and_sent_again_by_identifier(sari: Phone, api: Api) -> None:
    message = await api("sendPhoto", chat_id=101, photo="attach://x", x=PICTURE)
    file_id = message["photo"][-1]["file_id"]
    again = await api("sendPhoto", chat_id=101, photo=file_id)
    assert again["photo"] == message["photo"]
    assert await api.refusal("sendVoice", chat_id=101, voice=file_id) == "Bad Request: type of file mismatch"


@pytest.mark.parametrize(
    ("method", "values", "complaint"),
    [
        ("sendDocument", {}, 'Bad Request: parameter "document" is required'),
        ("sendDocument", {"document": "attach://x"}, "Bad Request: there is no document in the request"),
        ("sendDocument", {"document": "nonsense"}, "Bad Request: wrong file identifier/HTTP URL specified"),
        ("sendDocument", {"document": "https://a.id/x"}, "Bad Request: failed to get HTTP URL content"),
        ("sendDocument", {"document": Upload("a", b"")}, "Bad Request: file must be non-empty"),
        ("sendDocument", {"document": PICTURE, "x": PICTURE}, 'Bad Request: file "x" is not used by any parameter'),
        ("sendDocument", {"document": PICTURE, "caption": "x" * 1025}, "Bad Request: message caption is too long"),
        ("sendPhoto", {"photo": Upload("a.png", b"no picture")}, "Bad Request: IMAGE_PROCESS_FAILED"),
        ("sendPhoto", {"photo": Upload("a.png", PICTURE.data + bytes(10 << 20))}, "Bad Request: file is too big"),
        ("sendDocument", {"document": Upload("a", bytes((50 << 20) + 1))}, "Request Entity Too Large"),
    ],
)
async def test_what_is_no_file_is_refused(
    sari: Phone, api: Api, method: str, values: dict[str, object], complaint: str
) -> None:
    assert await api.refusal(method, chat_id=101, **values) == complaint
    assert not sari.said


async def test_what_a_person_sends_can_be_fetched_for_an_hour(
    sari: Phone, api: Api, telegram: Telegram, clock: HandClock
) -> None:
    await sari.upload("tugas.jsonl", b"{}", "ini")
    (update,) = await api("getUpdates")
    assert update["message"]["caption"] == "ini"
    file = await api("getFile", file_id=update["message"]["document"]["file_id"])
    assert file["file_size"] == 2
    stored = telegram.bot.files.follow(file["file_path"])
    assert stored is not None
    assert stored.data == b"{}"
    await clock.advance(3600)
    assert telegram.bot.files.follow(file["file_path"]) is None


async def test_unknown_and_big_files_are_not_handed_out(sari: Phone, api: Api) -> None:
    wrong = "Bad Request: wrong file_id or the file is temporarily unavailable"
    assert await api.refusal("getFile", file_id="x") == wrong
    await sari.upload("a.bin", bytes((20 << 20) + 1))
    (update,) = await api("getUpdates")
    file_id = update["message"]["document"]["file_id"]
    assert await api.refusal("getFile", file_id=file_id) == "Bad Request: file is too big"
