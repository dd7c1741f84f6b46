"""The people's side over HTTP, as the chat page uses it."""

import asyncio

import httpx
import pytest

from bot.playground.clock import HandClock
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import Api

KEYBOARD = {
    "inline_keyboard": [
        [{"text": "a", "callback_data": "A"}, {"text": "web", "url": "https://a.id/"}],
        [{"text": "salin", "copy_text": {"text": "isi"}, "style": "success"}],
    ]
}


@pytest.fixture
async def saying(sari: Phone, api: Api) -> Phone:
    """A phone on which the bot has written message 2."""
    await api("sendMessage", chat_id=101, text="from the bot")
    return sari


async def test_people_are_listed_and_join(web: httpx.AsyncClient) -> None:
    assert (await web.get("/people")).json() == [
        {"id": 101, "name": "Sari", "username": "sari", "role": "trainer", "newest": None},
        {"id": 102, "name": "Budi", "username": None, "role": "lead", "newest": None},
    ]
    joined = await web.post("/people", json={"name": " Wati "})
    wati = {"id": 103, "name": "Wati", "username": None, "role": "", "newest": None}
    assert (joined.status_code, joined.json()) == (201, wati)
    assert (await web.get("/chats/103")).json()["started"] is False
    assert (await web.post("/people", json={"name": " "})).status_code == 409


async def test_people_are_listed_with_the_bots_newest_message(saying: Phone, web: httpx.AsyncClient) -> None:
    await saying.write("terima kasih")
    assert [person["newest"] for person in (await web.get("/people")).json()] == [saying.last.id, None]


async def test_a_chat_has_everything_the_page_draws(sari: Phone, api: Api, web: httpx.AsyncClient) -> None:
    message = await api("sendMessage", chat_id=101, text="<b>x</b>", parse_mode="HTML", reply_markup=KEYBOARD)
    chat = (await web.get("/chats/101")).json()
    assert chat["bot"] == {"name": "Latihin", "username": "latihin_bot"}
    assert (chat["started"], chat["blocked"], chat["typing"]) == (True, False, False)
    assert chat["messages"][1] == {
        "id": message["message_id"],
        "from": "bot",
        "date": message["date"],
        "edited": False,
        "text": "x",
        "entities": [{"type": "bold", "offset": 0, "length": 1}],
        "reply_to": None,
        "quote": None,
        "buttons": [
            [
                {"text": "a", "url": None, "copy": None, "style": None},
                {"text": "web", "url": "https://a.id/", "copy": None, "style": None},
            ],
            [{"text": "salin", "url": None, "copy": "isi", "style": "success"}],
        ],
        "keyboard": None,
        "placeholder": None,
        "file": None,
        "reaction": None,
    }


async def test_a_chat_waits_for_news(sari: Phone, web: httpx.AsyncClient, clock: HandClock) -> None:
    version = sari.chat.version
    waiting = asyncio.ensure_future(web.get("/chats/101", params={"version": version}))
    await clock.advance(24)
    assert not waiting.done()
    await sari.write("halo")
    assert (await waiting).json()["version"] > version
    waiting = asyncio.ensure_future(web.get("/chats/101", params={"version": sari.chat.version}))
    await clock.advance(25)
    assert (await waiting).json()["version"] == sari.chat.version


async def test_the_end_of_typing_is_news(sari: Phone, api: Api, web: httpx.AsyncClient, clock: HandClock) -> None:
    await api("sendChatAction", chat_id=101, action="typing")
    waiting = asyncio.ensure_future(web.get("/chats/101", params={"version": sari.chat.version}))
    await clock.advance(5)
    assert (await waiting).json()["typing"] is False


async def test_writing_replying_quoting_and_editing(web: httpx.AsyncClient, api: Api) -> None:
    first = (await web.post("/chats/101/messages", json={"text": "/start abc"})).json()
    assert first["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    reply = {"text": "ya", "reply_to": first["id"], "quote": "abc"}
    second = (await web.post("/chats/101/messages", json=reply)).json()
    assert (second["reply_to"], second["quote"]) == (first["id"], "abc")
    edited = await web.put(f"/chats/101/messages/{second['id']}", json={"text": "tidak"})
    assert edited.json()["edited"] is True
    updates = await api("getUpdates")
    assert [list(update)[1] for update in updates] == ["message", "message", "edited_message"]
    assert updates[1]["message"]["quote"]["position"] == 7


async def test_files_and_other_things_are_sent(web: httpx.AsyncClient, api: Api) -> None:
    form = {"caption": "<script>", "kind": "document"}
    sent = await web.post("/chats/101/messages", data=form, files={"file": ("halaman.html", b"<b>")})
    file = sent.json()["file"]
    assert (file["name"], file["size"], file["kind"]) == ("halaman.html", 3, "document")
    download = await web.get(file["url"])
    assert download.content == b"<b>"
    assert download.headers["content-disposition"].startswith("attachment")
    for kind in ("sticker", "photo", "voice", "location", "contact"):
        assert (await web.post("/chats/101/messages", json={"kind": kind})).status_code == 201
    updates = await api("getUpdates")
    assert [
        next(kind for kind in ("sticker", "photo", "voice", "location", "contact") if kind in each["message"])
        for each in updates[1:]
    ] == ["sticker", "photo", "voice", "location", "contact"]


async def test_pressing_by_place_or_by_data(sari: Phone, api: Api, web: httpx.AsyncClient) -> None:
    number = (await api("sendMessage", chat_id=101, text="x", reply_markup=KEYBOARD))["message_id"]
    assert (await web.post("/chats/101/presses", json={"message": number, "row": 0, "column": 0})).status_code == 201
    assert (await web.post("/chats/101/presses", json={"message": number, "data": "A"})).status_code == 201
    assert (await web.post("/chats/101/presses", json={"message": number, "row": 0, "column": 1})).status_code == 201
    assert [update["callback_query"]["data"] for update in await api("getUpdates")] == ["A", "A"]
    await api("editMessageReplyMarkup", chat_id=101, message_id=number)
    for press in ({"row": 0, "column": 0}, {"row": 7, "column": 7}, {"data": "A"}):
        gone = await web.post("/chats/101/presses", json={"message": number, **press})
        assert (gone.status_code, gone.json()) == (409, {"error": "This button is gone."})
    assert (await web.post("/chats/101/presses", json={"message": 99, "data": "A"})).status_code == 409


async def test_a_press_is_refused_when_another_button_stands_there_now(
    sari: Phone, api: Api, web: httpx.AsyncClient
) -> None:
    await api("sendMessage", chat_id=101, text="x", reply_markup=KEYBOARD)
    place = {"message": 2, "row": 0, "column": 0}
    other = await web.post("/chats/101/presses", json={**place, "text": "b"})
    assert (other.status_code, other.json()) == (409, {"error": "Another button stands there now."})
    assert (await web.get("/chats/101")).json()["pressed"] == []
    assert (await web.post("/chats/101/presses", json={**place, "text": "a"})).status_code == 201
    assert (await web.get("/chats/101")).json()["pressed"] == [place]


async def test_blocking_and_starting_again(sari: Phone, api: Api, web: httpx.AsyncClient) -> None:
    assert (await web.put("/chats/101/blocked", json={"blocked": True})).json() == {"blocked": True}
    refused = await web.post("/chats/101/messages", json={"text": "x"})
    assert (refused.status_code, refused.json()) == (409, {"error": "You have blocked this bot."})
    started = await web.post("/chats/101/start", params={"payload": "undangan"})
    assert started.json()["text"] == "/start undangan"
    blocked, unblocked, _ = await api("getUpdates")
    assert blocked["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert unblocked["my_chat_member"]["new_chat_member"]["status"] == "member"


@pytest.mark.parametrize(
    ("request_line", "body", "status"),
    [
        ("GET /chats/999", None, 404),
        ("GET /chats/101?version=x", None, 400),
        ("POST /chats/999/messages", {"text": "x"}, 404),
        ("POST /chats/101/messages", {"text": "  "}, 409),
        ("POST /chats/101/messages", {"text": "x", "reply_to": 99}, 404),
        ("POST /chats/101/messages", {"text": "x", "reply_to": 1, "quote": "nope"}, 409),
        ("POST /chats/101/messages", {"text": "x", "quote": "nope"}, 409),
        ("POST /chats/101/messages", {"kind": "poem"}, 409),
        ("POST /chats/101/messages", {"words": "x"}, 400),
        ("PUT /chats/101/messages/99", {"text": "x"}, 404),
        ("PUT /chats/101/messages/2", {"text": "x"}, 409),
        ("GET /files/none", None, 404),
    ],
)
async def test_no_is_said_in_a_sentence(
    saying: Phone, web: httpx.AsyncClient, request_line: str, body: object, status: int
) -> None:
    method, path = request_line.split()
    answer = await web.request(method, path, json=body)
    assert answer.status_code == status
    assert answer.json()["error"]


async def test_an_upload_without_a_file_is_refused(sari: Phone, web: httpx.AsyncClient, telegram: Telegram) -> None:
    answer = await web.post("/chats/101/messages", files={"caption": (None, "x")})
    assert (answer.status_code, answer.json()) == (409, {"error": "There is no file."})
