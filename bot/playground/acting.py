"""What people can do with their phones, each act turned into the updates a bot gets."""

from dataclasses import dataclass
from datetime import timedelta

from msgspec.structs import replace

from bot.playground.bot import Bot
from bot.playground.conversation import Conversation, Place, Query
from bot.playground.entities import units
from bot.playground.files import StoredFile, Upload
from bot.playground.methods.uploading import with_file
from bot.playground.refusals import BadRequest
from bot.playground.shapes import (
    CallbackQuery,
    ChatMember,
    ChatMemberUpdated,
    Contact,
    Location,
    Message,
    Sticker,
    TextQuote,
)
from bot.playground.writing import CAPTION_LIMIT, TEXT_LIMIT, Written, plain, quoted

QUERY_LIFE = timedelta(seconds=150)
FOREVER = 0


class CannotDoError(Exception):
    """The phone does not offer this now; the sentence's gaps are filled in order."""

    def __init__(self, reason: str, *values: object) -> None:
        super().__init__(reason.format(*values) if values else reason)


class NotThereError(CannotDoError):
    """There is no such message or file."""


class ButtonGoneError(CannotDoError):
    """There is no such button any more."""


@dataclass(frozen=True)
class Reply:
    """The message a person answers to, and the words they picked out of it."""

    message_id: int
    quote: str | None = None


@dataclass(frozen=True)
class Acting:
    """A person's hands on their phone."""

    bot: Bot
    conversation: Conversation

    def write(self, text: str, reply: Reply | None = None) -> list[Message]:
        """Sends a text, in several messages when it is too long for one."""
        pieces = [written for piece in split(text) if (written := plain(piece)).text]
        if not pieces:
            raise CannotDoError("There is nothing to send.")
        return [self._send(self._draft(reply), piece) for piece in pieces]

    def upload(self, kind: str, upload: Upload, caption: str, reply: Reply | None = None) -> Message:
        """Sends a file as a document, a photo or a voice message."""
        written = plain(caption)
        if units(written.text) > CAPTION_LIMIT:
            raise CannotDoError("The caption is too long.")
        draft = replace(
            self._draft(reply),
            caption=written.text or None,
            caption_entities=list(written.entities) or None,
        )
        return self._deliver(with_file(draft, self._kept(kind, upload)))

    def show(self, kind: str) -> Message:
        """Sends something that is neither text nor a file: a sticker, a location, a contact."""
        draft, person = self._draft(None), self.conversation.person
        match kind:
            case "sticker":
                return self._deliver(replace(draft, sticker=self._sticker()))
            case "location":
                return self._deliver(replace(draft, location=Location(latitude=-6.2, longitude=106.8)))
            case "contact":
                contact = Contact(phone_number="+620000000", first_name=person.first_name, user_id=person.id)
                return self._deliver(replace(draft, contact=contact))
        raise CannotDoError("A phone here cannot send a {}.", kind)

    def edit(self, message_id: int, text: str) -> Message:
        """Changes the text or the caption of the person's own message."""
        old = self._message(message_id)
        if old.from_.id != self.conversation.person.id:
            raise CannotDoError("Only your own messages can be changed.")
        written = plain(text)
        if not written.text or units(written.text) > TEXT_LIMIT:
            raise CannotDoError("A message has 1 to 4096 characters.")
        words = (written.text, list(written.entities) or None)
        if old.text is not None:
            new = replace(old, text=words[0], entities=words[1])
        else:
            new = replace(old, caption=words[0], caption_entities=words[1])
        if new == old:
            return old
        new = replace(new, edit_date=self.bot.clock.stamp())
        self.conversation.correct(new)
        self.bot.updates.edited_message(new)
        return new

    def press(self, place: Place, text: str | None = None) -> None:
        """Presses the button at a place, if it still bears this text; links and copies stay on the phone."""
        button = self.conversation.button(place)
        if button is None:
            raise ButtonGoneError("This button is gone.")
        if text is not None and button.text != text:
            raise ButtonGoneError("Another button stands there now.")
        if self.conversation.blocked:
            raise CannotDoError("You have blocked this bot.")
        self.conversation.note("person", "press", button.text)
        if button.callback_data is not None:
            self._ask(place, button.callback_data)

    def start(self, payload: str = "") -> Message:
        """Presses the start button, which also takes back a block."""
        self.block(blocked=False)
        return self.write(f"/start {payload}".strip())[0]

    def block(self, *, blocked: bool) -> None:
        """Shuts the bot out, or lets it in again."""
        conversation, bot = self.conversation, self.bot
        if conversation.blocked == blocked:
            return
        conversation.blocked = blocked
        banned = ChatMember(user=bot.user, status="kicked", until_date=FOREVER)
        welcome = ChatMember(user=bot.user, status="member")
        bot.updates.my_chat_member(
            ChatMemberUpdated(
                chat=conversation.person.chat,
                from_=conversation.person.user,
                date=bot.clock.stamp(),
                old_chat_member=welcome if blocked else banned,
                new_chat_member=banned if blocked else welcome,
            ),
        )
        conversation.note("person", "block" if blocked else "unblock", "")
        conversation.touch()

    def _draft(self, reply: Reply | None) -> Message:
        conversation = self.conversation
        if conversation.blocked:
            raise CannotDoError("You have blocked this bot.")
        return Message(
            message_id=0,
            from_=conversation.person.user,
            chat=conversation.person.chat,
            date=self.bot.clock.stamp(),
            reply_to_message=replace(self._message(reply.message_id), reply_to_message=None) if reply else None,
            quote=self._quote(reply),
        )

    def _quote(self, reply: Reply | None) -> TextQuote | None:
        if reply is None or reply.quote is None:
            return None
        try:
            return quoted(self._message(reply.message_id), reply.quote)
        except BadRequest as trouble:
            raise CannotDoError("The message does not contain these words.") from trouble

    def _send(self, draft: Message, written: Written) -> Message:
        return self._deliver(replace(draft, text=written.text, entities=list(written.entities) or None))

    def _deliver(self, message: Message) -> Message:
        numbered = replace(message, message_id=self.conversation.next_id())
        self.conversation.hear(numbered)
        self.bot.updates.message(numbered)
        return numbered

    def _ask(self, place: Place, data: str) -> None:
        person = self.conversation.person
        number = str(4_000_000_000_000_000_000 + len(self.bot.queries))
        query = Query(person.id, place, data, self.bot.clock.now() + QUERY_LIFE)
        self.bot.queries[number] = query
        self.conversation.ask(number, query)
        self.bot.updates.callback_query(
            CallbackQuery(
                id=number,
                from_=person.user,
                message=self._message(place.message),
                chat_instance=str(-person.id),
                data=data,
            ),
        )

    def _message(self, message_id: int) -> Message:
        entry = self.conversation.entries.get(message_id)
        if entry is None:
            raise NotThereError("This message is gone.")
        return entry.message

    def _kept(self, kind: str, upload: Upload) -> StoredFile:
        try:
            return self.bot.files.keep(kind, upload)
        except BadRequest as trouble:
            raise CannotDoError("This file cannot be sent: {}.", trouble.description) from trouble

    def _sticker(self) -> Sticker:
        stored = self._kept("sticker", Upload("sticker.webp", b"RIFF\0\0\0\0WEBP"))
        return Sticker(
            file_id=stored.id,
            file_unique_id=stored.unique_id,
            type="regular",
            width=512,
            height=512,
            is_animated=False,
            is_video=False,
            emoji="👍",
        )


def split(text: str) -> list[str]:
    """Cuts a long text into pieces a message can hold, at a line's or a word's end where there is one."""
    pieces = []
    while units(text) > TEXT_LIMIT:
        # Half a symbol at the end goes to the next piece.
        head = text.encode("utf-16-le", "surrogatepass")[: 2 * TEXT_LIMIT].decode("utf-16-le", "ignore")
        stop = max(head.rfind("\n"), 0) or max(head.rfind(" "), 0) or len(head)
        pieces.append(text[:stop])
        text = text[stop:]
    return [*pieces, text]
