"""A bot that calls the local Telegram in process, the way a client library would see it."""

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from bot.playground.files import Upload
from bot.playground.reading import Given
from bot.playground.telegram import Telegram

TOKEN = "123456:secret"
START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class RefusedError(Exception):
    """The server said no."""

    def __init__(self, answer: dict[str, Any]) -> None:
        super().__init__(answer["description"])
        self.code: int = answer["error_code"]
        self.retry_after: int | None = answer.get("parameters", {}).get("retry_after")


class Api:
    """Calls methods by name, with files as Upload values."""

    def __init__(self, telegram: Telegram, token: str = TOKEN) -> None:
        self._telegram = telegram
        self._token = token

    async def __call__(self, method: str, **values: object) -> Any:  # noqa: ANN401 - whatever the server answers
        uploads = {name: value for name, value in values.items() if isinstance(value, Upload)}
        plain = {name: value for name, value in values.items() if name not in uploads}
        answer = await self._telegram.answer(self._token, method, Given(plain, uploads))
        body = msgspec.json.decode(answer.body)
        if not body["ok"]:
            assert body["error_code"] == answer.status
            raise RefusedError(body)
        return body["result"]

    async def refusal(self, method: str, **values: object) -> str:
        """Gives the sentence with which the server says no; an answer that says yes fails the test."""
        with pytest.raises(RefusedError) as caught:
            await self(method, **values)
        return str(caught.value)
