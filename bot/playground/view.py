"""A chat as a phone shows it: the same values for the web page and for tests."""

from msgspec import Struct, field

from bot.playground.bot import Bot
from bot.playground.conversation import Conversation, Entry, Place, Toast, shown
from bot.playground.profile import Command
from bot.playground.shapes import InlineButton, Message, MessageEntity


class SeenButton(Struct, frozen=True):
    text: str
    url: str | None
    copy: str | None
    style: str | None


class SeenFile(Struct, frozen=True):
    """A file in a message; one that is `veiled` shows itself after a touch."""

    name: str
    size: int
    url: str
    kind: str
    veiled: bool = False


class Seen(Struct, frozen=True, kw_only=True):
    """One message on the phone; `sender` is "bot" or "person", offsets count UTF-16 code units.

    `keyboard` is the reply keyboard that came with the message: null for none, empty for one that was taken away.
    """

    id: int
    sender: str = field(name="from")
    date: int
    edited: bool
    text: str
    entities: list[MessageEntity]
    reply_to: int | None
    quote: str | None
    buttons: list[list[SeenButton]]
    keyboard: list[list[str]] | None
    placeholder: str | None
    file: SeenFile | None
    reaction: str | None

    @property
    def labels(self) -> list[list[str]]:
        """Gives what stands on the buttons, row by row."""
        return [[button.text for button in row] for row in self.buttons]


class SeenBot(Struct, frozen=True):
    name: str
    username: str


class SeenChat(Struct, frozen=True, kw_only=True):
    """Everything the page draws; `pressed` are the buttons that wait for the bot's answer."""

    version: int
    bot: SeenBot
    commands: list[Command]
    description: str
    started: bool
    blocked: bool
    typing: bool
    messages: list[Seen]
    pressed: list[Place]
    toasts: list[Toast]


def see_chat(bot: Bot, conversation: Conversation) -> SeenChat:
    """Draws the whole chat for the person whose phone it is."""
    person = conversation.person
    language = person.language_code or ""
    return SeenChat(
        version=conversation.version,
        bot=SeenBot(bot.profile.names.for_language(language), bot.user.username or ""),
        commands=bot.profile.commands_for(person.id, language),
        description=bot.profile.descriptions.for_language(language),
        started=conversation.started,
        blocked=conversation.blocked,
        typing=conversation.typing_left > 0,
        messages=[see(bot, entry) for entry in conversation.entries.values()],
        pressed=conversation.pressed,
        toasts=list(conversation.toasts),
    )


def see(bot: Bot, entry: Entry) -> Seen:
    """Draws one message."""
    message, markup = entry.message, entry.markup
    file = _file(bot, message)
    keyboard = message.reply_markup.inline_keyboard if message.reply_markup else []
    return Seen(
        id=message.message_id,
        sender="bot" if message.from_.is_bot else "person",
        date=message.date,
        edited=message.edit_date is not None,
        text=(message.caption or "") if file else shown(message),
        entities=list(message.entities or message.caption_entities or []),
        reply_to=message.reply_to_message.message_id if message.reply_to_message else None,
        quote=message.quote.text if message.quote else None,
        buttons=[[_button(button) for button in row] for row in keyboard],
        keyboard=markup.labels if markup else None,
        placeholder=(markup.input_field_placeholder or "") if markup and markup.force_reply else None,
        file=file,
        reaction=entry.reaction,
    )


def _button(button: InlineButton) -> SeenButton:
    copy = button.copy_text.text if button.copy_text else None
    return SeenButton(button.text, button.url, copy, button.style)


def _file(bot: Bot, message: Message) -> SeenFile | None:
    part = message.document or message.voice or (message.photo[-1] if message.photo else None)
    stored = bot.files.find(part.file_id) if part else None
    if stored is None:
        return None
    veiled = bool(message.has_media_spoiler)
    return SeenFile(stored.name, len(stored.data), f"/files/{stored.id}", stored.kind, veiled)
