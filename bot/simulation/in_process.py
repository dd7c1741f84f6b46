"""The Bot API of the playground without a line between: the library's request interface, straight into it."""

from telegram.request import BaseRequest, RequestData

from bot.playground.reading import Given
from bot.playground.telegram import Telegram
from bot.request import JUST_TRUE


class InProcess(BaseRequest):
    """Every call is checked as the playground checks it; nobody here reads the message that an edit gives back."""

    def __init__(self, telegram: Telegram, unread: tuple[str, ...]) -> None:
        self._telegram = telegram
        self._unread = unread

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *more: object, **others: object
    ) -> tuple[int, bytes]:
        """Status and body, as they would come over HTTP."""
        del method, more, others
        token, _, name = url.rpartition("/bot")[2].partition("/")
        answer = await self._telegram.answer(token, name, Given(request_data.json_parameters if request_data else {}))
        if url.endswith(self._unread) and answer.body.startswith(b'{"ok":true'):
            return answer.status, JUST_TRUE
        return answer.status, answer.body
