"""The bot's side over HTTP: every way a client may write its parameters, and every way to go wrong."""

import json

import httpx
import pytest

from bot.playground.faults import Fault
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import TOKEN, Api

BASE = f"/bot{TOKEN}"
KEYBOARD = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}


async def test_a_query_string_a_form_and_json_are_the_same(sari: Phone, web: httpx.AsyncClient) -> None:
    values: dict[str, str | int] = {"chat_id": 101, "text": "halo"}
    await web.get(f"{BASE}/sendMessage", params=values)
    await web.post(f"{BASE}/sendMessage", data={**values, "reply_markup": json.dumps(KEYBOARD)})
    await web.post(f"{BASE}/sendMessage", json={**values, "reply_markup": KEYBOARD, "parse_mode": None})
    await web.post(f"{BASE}/sendMessage", files={"chat_id": (None, "101"), "text": (None, "halo")})
    assert [message.text for message in sari.said] == ["halo"] * 4
    assert [message.labels for message in sari.said] == [[], [["a"]], [["a"]], []]


async def test_an_escaped_colon_and_any_case_are_understood(web: httpx.AsyncClient) -> None:
    answer = await web.get(f"{BASE.replace(':', '%3A')}/GETME")
    assert answer.json()["result"]["username"] == "latihin_bot"


@pytest.mark.parametrize(
    ("path", "code", "description"),
    [
        (f"{BASE}/flyAway", 404, "Not Found: method not found"),
        ("/bot123456:wrong/getMe", 401, "Unauthorized"),
        ("/botnonsense/getMe", 401, "Unauthorized"),
        (
            f"{BASE}/getMe?surprise=1",
            400,
            'Bad Request: parameter "surprise" is not known to getMe (strict check of this playground)',
        ),
        (
            f"{BASE}/getUpdates?limit=many",
            400,
            "Bad Request: wrong parameter in getUpdates: Expected `int | null`, got `str` - at `$.limit`",
        ),
        (f"{BASE}/getUpdates?allowed_updates=[", 400, "Bad Request: can't parse allowed_updates JSON object"),
        (f"{BASE}/getFile", 400, "Bad Request: invalid file_id: file identifier must be non-empty"),
        (f"{BASE}/editMessageText?text=x&chat_id=101", 400, "Bad Request: message identifier is not specified"),
    ],
)
async def test_refusals_have_telegrams_shape(
    sari: Phone, web: httpx.AsyncClient, path: str, code: int, description: str
) -> None:
    answer = await web.get(path)
    assert answer.status_code == code
    assert answer.json() == {"ok": False, "error_code": code, "description": description}


@pytest.mark.parametrize(
    ("content", "kind", "description"),
    [
        (b"[1]", "application/json", "Bad Request: can't parse request body: expected a JSON object"),
        (b"{", "application/json", "Bad Request: can't parse request body: expected a JSON object"),
        (b"text=%ff", "application/x-www-form-urlencoded", "Bad Request: strings must be encoded in UTF-8"),
        (b"text=\xff", "application/x-www-form-urlencoded", "Bad Request: strings must be encoded in UTF-8"),
    ],
)
async def test_bodies_that_cannot_be_read(
    web: httpx.AsyncClient, content: bytes, kind: str, description: str
) -> None:
    answer = await web.post(f"{BASE}/sendMessage", content=content, headers={"Content-Type": kind})
    assert answer.json()["description"] == description


async def test_a_body_beyond_every_limit_is_not_even_read(web: httpx.AsyncClient) -> None:
    answer = await web.post(f"{BASE}/sendDocument", headers={"Content-Length": str(60 << 20)})
    assert answer.status_code == 413


async def test_files_come_in_parts_named_or_pointed_at(sari: Phone, web: httpx.AsyncClient) -> None:
    await web.post(f"{BASE}/sendDocument", data={"chat_id": "101"}, files={"document": ("a.txt", b"named")})
    await web.post(
        f"{BASE}/sendDocument",
        data={"chat_id": "101", "document": "attach://part"},
        files={"part": ("b.txt", b"pointed at")},
    )
    assert [sari.download(message.id) for message in sari.said] == [b"named", b"pointed at"]


async def test_downloads_need_the_token_and_an_open_link(sari: Phone, api: Api, web: httpx.AsyncClient) -> None:
    await sari.upload("a.txt", b"isi")
    (update,) = await api("getUpdates")
    file = await api("getFile", file_id=update["message"]["document"]["file_id"])
    assert (await web.get(f"/file{BASE}/{file['file_path']}")).content == b"isi"
    assert (await web.get(f"/file/bot1:x/{file['file_path']}")).status_code == 404
    assert (await web.get(f"/file{BASE}/documents/other")).status_code == 404


async def test_in_process_silence_feels_like_a_cut_connection(telegram: Telegram, web: httpx.AsyncClient) -> None:
    telegram.faults.set([Fault(action="close")])
    with pytest.raises(ConnectionResetError):
        await web.get(f"{BASE}/getMe")


async def test_faults_are_set_over_http(web: httpx.AsyncClient) -> None:
    rule = {"method": "getMe", "action": "refuse", "status": 502, "times": 1}
    assert (await web.put("/faults", json=[rule])).status_code == 200
    assert (await web.get("/faults")).json()[0]["status"] == 502
    assert (await web.get(f"{BASE}/getMe")).status_code == 502
    assert (await web.get(f"{BASE}/getMe")).status_code == 200
    assert (await web.put("/faults", json=[{"action": "explode"}])).status_code == 400


async def test_calls_and_refusals_are_counted(sari: Phone, telegram: Telegram, web: httpx.AsyncClient) -> None:
    await web.get(f"{BASE}/getme")
    await web.get(f"{BASE}/sendMessage?chat_id=101")
    assert telegram.calls == {"getMe": 1, "sendMessage": 1}
    assert telegram.refusals == [("sendMessage", "Bad Request: message text is empty")]
