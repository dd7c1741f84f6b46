"""The people's side over HTTP, for the chat page: who there is, what their phones show, and what they do."""

from collections.abc import Awaitable, Callable
from urllib.parse import quote

import msgspec
from msgspec import Struct
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.playground.acting import CannotDoError, NotThereError
from bot.playground.conversation import Person
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram

LONGEST_WAIT = 25.0
HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class NewPerson(Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    username: str | None = None
    language_code: str | None = None
    role: str = ""


class NewMessage(Struct, frozen=True, forbid_unknown_fields=True):
    text: str = ""
    reply_to: int | None = None
    quote: str | None = None
    kind: str | None = None


class NewText(Struct, frozen=True, forbid_unknown_fields=True):
    text: str


class Press(Struct, frozen=True, forbid_unknown_fields=True):
    message: int
    row: int | None = None
    column: int | None = None
    text: str | None = None
    data: str | None = None


class Block(Struct, frozen=True, forbid_unknown_fields=True):
    blocked: bool


Endpoint = Callable[[Request], Awaitable[Response]]


def answer(value: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, HEADERS, media_type="application/json")


def polite(endpoint: Endpoint) -> Endpoint:
    """Turns what cannot be done into a sentence and a status."""

    async def guarded(request: Request) -> Response:
        try:
            return await endpoint(request)
        except NotThereError as trouble:
            return answer({"error": str(trouble)}, 404)
        except CannotDoError as trouble:
            return answer({"error": str(trouble)}, 409)
        except ValueError as trouble:
            return answer({"error": f"The request is not understood: {trouble}."}, 400)

    return guarded


class PeopleWeb:
    """Lends everybody their phone."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def routes(self) -> list[BaseRoute]:
        return [
            Route(path, polite(endpoint), methods=[method])
            for method, path, endpoint in (
                ("GET", "/people", self.people),
                ("POST", "/people", self.join),
                ("GET", "/chats/{person:int}", self.chat),
                ("POST", "/chats/{person:int}/messages", self.write),
                ("PUT", "/chats/{person:int}/messages/{message:int}", self.edit),
                ("POST", "/chats/{person:int}/presses", self.press),
                ("PUT", "/chats/{person:int}/blocked", self.block),
                ("POST", "/chats/{person:int}/start", self.start),
                ("GET", "/files/{file}", self.file),
            )
        ]

    async def people(self, _: Request) -> Response:
        return answer([self._shown(person) for person in self._telegram.people.values()])

    async def join(self, request: Request) -> Response:
        new = msgspec.json.decode(await request.body(), type=NewPerson)
        if not new.name.strip():
            raise CannotDoError("A person needs a name.")
        number = self._telegram.next_person()
        person = Person(number, new.name.strip(), new.username, new.language_code, new.role)
        return answer(self._shown(self._telegram.add_person(person)), 201)

    async def chat(self, request: Request) -> Response:
        """Waits until the chat is newer than the version the page has."""
        conversation = self._telegram.conversation(request.path_params["person"])
        known = int(request.query_params.get("version") or 0)
        wait = LONGEST_WAIT
        while conversation.version <= known and wait > 0:
            typing = conversation.typing_left
            step = min(wait, typing) if typing else wait
            if await self._telegram.clock.within(step, conversation.changed.wait()):
                break
            wait -= step
            if typing:
                conversation.stop_typing()
        return answer(self._phone(request).chat)

    async def write(self, request: Request) -> Response:
        phone = self._phone(request)
        if request.headers.get("content-type", "").startswith("multipart/form-data"):
            return answer(await self._upload(request, phone), 201)
        new = msgspec.json.decode(await request.body(), type=NewMessage)
        if new.kind is not None:
            return answer(await phone.show(new.kind), 201)
        return answer(await phone.write(new.text, reply_to=new.reply_to, quote=new.quote), 201)

    async def edit(self, request: Request) -> Response:
        new = msgspec.json.decode(await request.body(), type=NewText)
        return answer(await self._phone(request).edit(request.path_params["message"], new.text))

    async def press(self, request: Request) -> Response:
        press = msgspec.json.decode(await request.body(), type=Press)
        phone = self._phone(request)
        if press.data is not None:
            await phone.press_data(press.message, press.data)
        else:
            await phone.press_at(press.message, press.row or 0, press.column or 0, press.text)
        return answer({}, 201)

    async def block(self, request: Request) -> Response:
        phone = self._phone(request)
        if msgspec.json.decode(await request.body(), type=Block).blocked:
            phone.block()
        else:
            phone.unblock()
        return answer({"blocked": phone.blocked})

    async def start(self, request: Request) -> Response:
        return answer(await self._phone(request).start(request.query_params.get("payload", "")), 201)

    async def file(self, request: Request) -> Response:
        stored = self._telegram.bot.files.find(request.path_params["file"])
        if stored is None:
            raise NotThereError("There is no such file.")
        # Never shown in the page's own origin: a person's HTML file must stay a file.
        disposition = f"attachment; filename*=utf-8''{quote(stored.name)}"
        headers = {**HEADERS, "Content-Disposition": disposition}
        return Response(stored.data, headers=headers, media_type=stored.mime_type)

    def _phone(self, request: Request) -> Phone:
        return self._telegram.phone(request.path_params["person"])

    async def _upload(self, request: Request, phone: Phone) -> object:
        async with request.form() as form:
            file = form.get("file")
            if file is None or isinstance(file, str):
                raise CannotDoError("There is no file.")
            fields = {name: str(value) for name, value in form.items() if name != "file"}
            name, data = file.filename or "file", await file.read()
        reply_to = int(fields["reply_to"]) if fields.get("reply_to", "").isdecimal() else None
        kind = fields.get("kind", "document")
        return await phone.upload(name, data, fields.get("caption", ""), kind=kind, reply_to=reply_to)

    def _shown(self, person: Person) -> dict[str, object]:
        newest = self._telegram.conversation(person.id).newest
        names = {"name": person.first_name, "username": person.username, "role": person.role}
        return {"id": person.id, **names, "newest": newest}
