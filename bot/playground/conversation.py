"""One private chat between a person and a bot, as Telegram remembers it."""

from collections import deque
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.playground.clock import Clock, Pulse
from bot.playground.keyboards import ReplyMarkup
from bot.playground.shapes import Chat, InlineButton, InlineKeyboard, Message, User
from bot.playground.transcript import Line, Transcript

TYPING = timedelta(seconds=5)
TOASTS = 20


@dataclass(frozen=True)
class Person:
    """Somebody with a phone; the role is a label for the page, Telegram knows none."""

    id: int
    first_name: str
    username: str | None = None
    language_code: str | None = None
    role: str = ""

    @property
    def user(self) -> User:
        return User(
            id=self.id,
            is_bot=False,
            first_name=self.first_name,
            username=self.username,
            language_code=self.language_code,
        )

    @property
    def chat(self) -> Chat:
        return Chat(id=self.id, type="private", first_name=self.first_name, username=self.username)


@dataclass(frozen=True)
class Entry:
    """A message with what only phones see of it."""

    message: Message
    markup: ReplyMarkup | None = None
    reaction: str | None = None


@dataclass(frozen=True)
class Toast:
    """A short notice over the chat; an alert waits to be closed."""

    id: int
    text: str
    alert: bool


@dataclass(frozen=True)
class Place:
    """Where a button stands: below which message, in which row and column, both counted from nought."""

    message: int
    row: int
    column: int


@dataclass(frozen=True)
class Query:
    """A press that waits for its answer, until the time comes when none is taken any more."""

    person: int
    place: Place
    data: str
    until: datetime


class Conversation:
    """The messages of one chat, newest last, and the news about it."""

    def __init__(self, person: Person, clock: Clock, transcript: Transcript) -> None:
        self.person = person
        self.entries: dict[int, Entry] = {}
        self.toasts: deque[Toast] = deque(maxlen=TOASTS)
        self.started = False
        self.blocked = False
        self.version = 1
        self.said = 0
        self.changed = Pulse()
        self._waiting: dict[str, Query] = {}
        self._clock = clock
        self._transcript = transcript
        self._last_id = 0
        self._last_toast = 0
        self._typing_until: datetime | None = None

    def next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def touch(self) -> None:
        """Tells everybody who watches that the chat looks different now."""
        self.version += 1
        self.changed.beat()

    @property
    def typing_left(self) -> float:
        """Gives for how many seconds the bot still seems to be typing."""
        if self._typing_until is None:
            return 0.0
        return max((self._typing_until - self._clock.now()).total_seconds(), 0.0)

    def type(self) -> None:
        self._typing_until = self._clock.now() + TYPING
        self.touch()

    def stop_typing(self) -> None:
        if self._typing_until is not None:
            self._typing_until = None
            self.touch()

    @property
    def newest(self) -> int | None:
        """Gives the number of the bot's newest message, or nothing while it has said none."""
        mine = (number for number, entry in reversed(self.entries.items()) if entry.message.from_.is_bot)
        return next(mine, None)

    def ask(self, number: str, query: Query) -> None:
        """Takes in that a button waits for the bot's answer."""
        self._waiting[number] = query
        self.touch()

    def settle(self, number: str) -> None:
        """Takes in that the bot has answered a press; a second answer is no news."""
        if self._waiting.pop(number, None) is not None:
            self.touch()

    @property
    def pressed(self) -> list[Place]:
        """Gives where buttons wait for the bot, as long as they stand where they were pressed."""
        now = self._clock.now()
        return [each.place for each in self._waiting.values() if each.until > now and self._stands(each)]

    def button(self, place: Place) -> InlineButton | None:
        """Gives the button at a place, or nothing when there is none."""
        entry = self.entries.get(place.message)
        rows = entry.message.reply_markup.inline_keyboard if entry and entry.message.reply_markup else []
        row = rows[place.row] if 0 <= place.row < len(rows) else []
        return row[place.column] if 0 <= place.column < len(row) else None

    def _stands(self, query: Query) -> bool:
        button = self.button(query.place)
        return button is not None and button.callback_data == query.data

    def hear(self, message: Message) -> None:
        """Takes in what the person wrote."""
        self.started = True
        self.entries[message.message_id] = Entry(message)
        self.note("person", "message", shown(message))
        self.touch()

    def say(self, message: Message, markup: ReplyMarkup | None) -> None:
        """Takes in what the bot wrote."""
        self.entries[message.message_id] = Entry(message, markup)
        self._typing_until = None
        self._spoken("message", shown(message), message.reply_markup)

    def rewrite(self, message: Message) -> None:
        """Puts an edited message in the place of the old one."""
        old = self.entries[message.message_id]
        self.entries[message.message_id] = replace(old, message=message, markup=None)
        self._spoken("edit", shown(message), message.reply_markup)

    def correct(self, message: Message) -> None:
        """Takes in what the person changed in a message of theirs."""
        self.entries[message.message_id] = replace(self.entries[message.message_id], message=message)
        self.note("person", "edit", shown(message))
        self.touch()

    def remove(self, message_id: int) -> None:
        del self.entries[message_id]
        self._spoken("delete", str(message_id))

    def react(self, message_id: int, reaction: str | None) -> None:
        self.entries[message_id] = replace(self.entries[message_id], reaction=reaction)
        self._spoken("reaction", reaction or "")

    def toast(self, text: str, *, alert: bool) -> None:
        self._last_toast += 1
        self.toasts.append(Toast(self._last_toast, text, alert))
        self._spoken("alert" if alert else "toast", text)

    def note(self, who: str, what: str, text: str, buttons: InlineKeyboard | None = None) -> None:
        rows = buttons.inline_keyboard if buttons else []
        labels = tuple(tuple(button.text for button in row) for row in rows)
        person = self.person
        line = Line(self._clock.now(), person.id, person.first_name, who, what, text, labels)
        self._transcript.add(line)

    def _spoken(self, what: str, text: str, buttons: InlineKeyboard | None = None) -> None:
        self.said += 1
        self.note("bot", what, text, buttons)
        self.touch()


def shown(message: Message) -> str:
    """Gives a message in one stretch of text, whatever it is."""
    if message.text is not None:
        return message.text
    name = next((kind for kind in _KINDS if getattr(message, kind)), "message")
    if message.document is not None:
        name = message.document.file_name or name
    return f"[{name}] {message.caption or ''}".rstrip()


_KINDS = ("document", "photo", "voice", "sticker", "location", "contact")
