"""Keyboards that Telegram takes, and those that it refuses."""

import pytest

from bot.playground.phone import Phone
from tests.bot.playground.calling import Api

GO: dict[str, object] = {"text": "go", "callback_data": "x"}


def inline(*rows: list[dict[str, object]]) -> dict[str, object]:
    return {"inline_keyboard": list(rows)}


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        (inline([{"text": "x", "callback_data": "é" * 33}]), "BUTTON_DATA_INVALID"),
        (inline([{**GO, "text": " "}]), "can't parse inline keyboard button: Button text must be non-empty"),
        (
            inline([{"text": "x"}]),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            inline([{"text": "x", "callback_data": ""}]),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            inline([{**GO, "url": "https://a.id"}]),
            "can't parse inline keyboard button: exactly one of url, callback_data may be given",
        ),
        (inline([{**GO, "style": "pink"}]), "can't parse inline keyboard button: Unknown button style"),
        (inline([{"text": "x", "copy_text": {"text": ""}}]), "BUTTON_COPY_TEXT_INVALID"),
        (inline([{"text": "x", "copy_text": {"text": "x" * 257}}]), "BUTTON_COPY_TEXT_INVALID"),
        (
            inline([{"text": "x", "url": "not-a-url"}]),
            "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL",
        ),
        (
            inline([{"text": "x", "url": "ftp://a.id"}]),
            "inline keyboard button URL 'ftp://a.id' is invalid: Unsupported URL protocol",
        ),
        (
            inline([{"text": "x", "web_app": {"url": "http://a.id"}}]),
            "inline keyboard button Web App URL 'http://a.id' is invalid: Only HTTPS links are allowed",
        ),
        (inline([GO] * 9), "reply markup is too long: more than 8 buttons in a row"),
        (inline(*[[GO]] * 101), "reply markup is too long"),
        (
            {"force_reply": True, "input_field_placeholder": "x" * 65},
            "input field placeholder must have 1-64 characters",
        ),
        ({"force_reply": True, "remove_keyboard": True}, "object expected as reply markup"),
    ],
)
async def test_what_is_not_well_made_is_refused(
    sari: Phone, api: Api, markup: dict[str, object], complaint: str
) -> None:
    assert await api.refusal("sendMessage", chat_id=101, text="x", reply_markup=markup) == f"Bad Request: {complaint}"
    assert not sari.said


@pytest.mark.parametrize(
    "markup",
    [
        inline([{"text": "x", "callback_data": "x" * 64, "style": "success"}] * 8),
        inline(*[[GO]] * 100),
        inline([{"text": "x", "url": "tg://user?id=1"}, {"text": "y", "copy_text": {"text": "x" * 256}}]),
        {"keyboard": [["a", {"text": "b"}]], "resize_keyboard": True, "one_time_keyboard": True},
        {"remove_keyboard": True},
        {"force_reply": True, "input_field_placeholder": "tulis di sini", "selective": True},
    ],
)
async def test_what_is_well_made_is_taken(sari: Phone, api: Api, markup: dict[str, object]) -> None:
    message = await api("sendMessage", chat_id=101, text="x", reply_markup=markup)
    assert message.get("reply_markup", {}).get("inline_keyboard") == markup.get("inline_keyboard")


async def test_the_phone_shows_what_bots_do_not_get_back(sari: Phone, api: Api) -> None:
    await api("sendMessage", chat_id=101, text="x", reply_markup={"keyboard": [["a", {"text": "b"}]]})
    assert sari.last.keyboard == [["a", "b"]]
    await api(
        "sendMessage", chat_id=101, text="x", reply_markup={"force_reply": True, "input_field_placeholder": "tulis"}
    )
    assert sari.last.placeholder == "tulis"
    await api("sendMessage", chat_id=101, text="x", reply_markup={"remove_keyboard": True})
    assert [message.keyboard for message in sari.said] == [[["a", "b"]], None, []]
