"""A person on a phone outside this process: nothing but the playground's public people API over loopback HTTP."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx

PATIENCE = 30.0

Message = dict[str, Any]


class Outsider:
    """One person's chat with the bot, as the address of their phone shows it."""

    def __init__(self, client: httpx.AsyncClient, number: int) -> None:
        self._client = client
        self._at = f"/chats/{number}"
        self.messages: list[Message] = []
        self._version = 0

    @property
    def said(self) -> list[Message]:
        """The messages of the bot, oldest first."""
        return [message for message in self.messages if message["from"] == "bot"]

    @property
    def card(self) -> Message:
        """The newest message with buttons; one without anything where there is none yet."""
        return next((each for each in reversed(self.said) if each["buttons"]), {"id": 0, "text": "", "buttons": []})

    async def start(self) -> None:
        await self._act("POST", "/start", lambda: bool(self.said))

    async def write(self, text: str, *, under: int | None = None) -> Message:
        """Send a text and wait for what it brings; the message as it stands in the chat."""
        body = {"text": text, **({} if under is None else {"reply_to": under})}
        sent: Message = await self._act("POST", "/messages", self._news(), json=body)
        return sent

    async def edit(self, message: int, text: str) -> None:
        await self._act("PUT", f"/messages/{message}", self._news(), json={"text": text})

    async def send(self, name: str, content: bytes, kind: str = "document", caption: str = "") -> None:
        fields = {"kind": kind, "caption": caption}
        await self._act("POST", "/messages", self._news(), files={"file": (name, content)}, data=fields)

    async def press(self, label: str) -> None:
        """Press the button of the newest card that has this in its label."""
        card = self.card
        places = [
            (row, column)
            for row, line in enumerate(card["buttons"])
            for column, button in enumerate(line)
            if label in button["text"]
        ]
        body = {"message": card["id"], "row": places[0][0], "column": places[0][1]}
        await self._act("POST", "/presses", self._news(), json=body)

    async def press_data(self, data: str) -> None:
        """Press the button of the newest card that carries exactly this."""
        await self._act("POST", "/presses", self._news(), json={"message": self.card["id"], "data": data})

    async def until(self, wanted: Callable[[], bool]) -> None:
        """Wait until the chat shows this. Raises TimeoutError with what it shows instead."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not wanted():
                    await self.look()
        except TimeoutError:
            shown = [message["text"] for message in self.messages[-4:]]
            reason = f"The chat still shows {shown} over {self.card['buttons']}."
            raise TimeoutError(reason) from None

    async def look(self) -> None:
        """The chat as soon as it is newer than what is known of it."""
        answer = await self._client.get(self._at, params={"version": self._version})
        chat = answer.raise_for_status().json()
        self.messages, self._version = chat["messages"], chat["version"]

    async def file(self, message: Message) -> bytes:
        return (await self._client.get(message["file"]["url"])).raise_for_status().content

    async def quietly(self, method: str, path: str, **given: Any) -> Any:  # noqa: ANN401 - whatever httpx takes
        """Do something that nothing needs to come of."""
        answer = await self._client.request(method, f"{self._at}{path}", **given)
        return answer.raise_for_status().json()

    async def _act(self, method: str, path: str, wanted: Callable[[], bool], **given: Any) -> Any:  # noqa: ANN401 - as above
        done = await self.quietly(method, path, **given)
        await self.until(wanted)
        return done

    def _news(self) -> Callable[[], bool]:
        """Whether the bot has said something else since now, or changed what stands on its newest card."""
        before, count = self.card, len(self.said)
        return lambda: self.card != before or len(self.said) > count
