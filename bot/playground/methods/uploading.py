"""Methods that send a file."""

from msgspec.structs import replace

from bot.playground.files import StoredFile
from bot.playground.methods.call import Caller
from bot.playground.methods.sending import Sending, caption
from bot.playground.refusals import BadRequest
from bot.playground.shapes import Document, Message, MessageEntity, PhotoSize, Voice

SIDE = 320


class SendingFile(Sending, frozen=True, kw_only=True):
    """What all messages with a file may be given."""

    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None

    def post_file(self, caller: Caller, kind: str, given: str, *, spoiler: bool | None = None) -> Message:
        """Stores or finds the file and shows it to the person, behind a veil if it has a spoiler."""
        written = caption(self.caption, self.parse_mode, self.caption_entities)
        conversation = caller.open_conversation(self.chat_id)
        draft = self.draft(caller, conversation)
        draft = replace(
            draft,
            caption=written.text or None,
            caption_entities=list(written.entities) or None,
            has_media_spoiler=spoiler or None,
        )
        return self.post(conversation, with_file(draft, _file(caller, kind, given)))


class SendDocument(SendingFile, frozen=True, kw_only=True):
    document: str
    disable_content_type_detection: bool | None = None

    async def run(self, caller: Caller) -> Message:
        return self.post_file(caller, "document", self.document)


class SendPhoto(SendingFile, frozen=True, kw_only=True):
    photo: str
    show_caption_above_media: bool | None = None
    has_spoiler: bool | None = None

    async def run(self, caller: Caller) -> Message:
        return self.post_file(caller, "photo", self.photo, spoiler=self.has_spoiler)


class SendVoice(SendingFile, frozen=True, kw_only=True):
    voice: str
    duration: int | None = None

    async def run(self, caller: Caller) -> Message:
        return self.post_file(caller, "voice", self.voice)


def with_file(message: Message, stored: StoredFile) -> Message:
    """Gives the message with the file as its kind shows it."""
    names = {"file_id": stored.id, "file_unique_id": stored.unique_id}
    size = len(stored.data)
    match stored.kind:
        case "photo":
            photo = PhotoSize(**names, width=SIDE, height=SIDE, file_size=size)
            return replace(message, photo=[photo])
        case "voice":
            return replace(message, voice=Voice(**names, duration=1, mime_type=stored.mime_type, file_size=size))
        case _:
            document = Document(**names, file_name=stored.name, mime_type=stored.mime_type, file_size=size)
            return replace(message, document=document)


def _file(caller: Caller, kind: str, given: str) -> StoredFile:
    if given.startswith("attach://"):
        upload = caller.uploads.get(given.removeprefix("attach://"))
        if upload is None:
            raise BadRequest("there is no {} in the request", kind)
        return caller.bot.files.keep(kind, upload)
    if given.startswith(("http://", "https://")):
        return caller.bot.files.fetch(kind, given)
    stored = caller.bot.files.find(given)
    if stored is None:
        raise BadRequest("wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise BadRequest("type of file mismatch")
    return stored
