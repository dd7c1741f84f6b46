"""The objects of the Bot API that this playground speaks of, named and written as Telegram does."""

from msgspec import Struct, field


class User(Struct, frozen=True, kw_only=True, omit_defaults=True):
    id: int
    is_bot: bool
    first_name: str
    username: str | None = None
    language_code: str | None = None
    can_join_groups: bool | None = None
    can_read_all_group_messages: bool | None = None
    supports_inline_queries: bool | None = None


class Chat(Struct, frozen=True, kw_only=True, omit_defaults=True):
    id: int
    type: str
    first_name: str
    username: str | None = None


class MessageEntity(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A stretch of text with a meaning; offset and length count UTF-16 code units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    user: User | None = None


class TextQuote(Struct, frozen=True, kw_only=True, omit_defaults=True):
    text: str
    position: int
    is_manual: bool | None = None


class CopyText(Struct, frozen=True, forbid_unknown_fields=True):
    text: str


class WebApp(Struct, frozen=True, forbid_unknown_fields=True):
    url: str


class InlineButton(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    text: str
    url: str | None = None
    callback_data: str | None = None
    copy_text: CopyText | None = None
    web_app: WebApp | None = None
    switch_inline_query: str | None = None
    switch_inline_query_current_chat: str | None = None
    style: str | None = None
    icon_custom_emoji_id: str | None = None


class InlineKeyboard(Struct, frozen=True):
    inline_keyboard: list[list[InlineButton]]


class PhotoSize(Struct, frozen=True, kw_only=True):
    file_id: str
    file_unique_id: str
    width: int
    height: int
    file_size: int


class Document(Struct, frozen=True, kw_only=True, omit_defaults=True):
    file_id: str
    file_unique_id: str
    file_name: str | None = None
    mime_type: str | None = None
    file_size: int


class Voice(Struct, frozen=True, kw_only=True, omit_defaults=True):
    file_id: str
    file_unique_id: str
    duration: int
    mime_type: str | None = None
    file_size: int


class Sticker(Struct, frozen=True, kw_only=True):
    file_id: str
    file_unique_id: str
    type: str
    width: int
    height: int
    is_animated: bool
    is_video: bool
    emoji: str


class Location(Struct, frozen=True, kw_only=True):
    latitude: float
    longitude: float


class Contact(Struct, frozen=True, kw_only=True):
    phone_number: str
    first_name: str
    user_id: int


class Origin(Struct, frozen=True, kw_only=True):
    """Where a forwarded message comes from."""

    type: str
    sender_user: User
    date: int


class Message(Struct, frozen=True, kw_only=True, omit_defaults=True):
    message_id: int
    from_: User = field(name="from")
    chat: Chat
    date: int
    edit_date: int | None = None
    forward_origin: Origin | None = None
    reply_to_message: "Message | None" = None
    quote: TextQuote | None = None
    has_protected_content: bool | None = None
    text: str | None = None
    entities: list[MessageEntity] | None = None
    caption: str | None = None
    caption_entities: list[MessageEntity] | None = None
    document: Document | None = None
    photo: list[PhotoSize] | None = None
    has_media_spoiler: bool | None = None
    voice: Voice | None = None
    sticker: Sticker | None = None
    location: Location | None = None
    contact: Contact | None = None
    reply_markup: InlineKeyboard | None = None


class CallbackQuery(Struct, frozen=True, kw_only=True):
    id: str
    from_: User = field(name="from")
    message: Message
    chat_instance: str
    data: str


class ChatMember(Struct, frozen=True, kw_only=True, omit_defaults=True):
    user: User
    status: str
    until_date: int | None = None


class ChatMemberUpdated(Struct, frozen=True, kw_only=True):
    chat: Chat
    from_: User = field(name="from")
    date: int
    old_chat_member: ChatMember
    new_chat_member: ChatMember


class Update(Struct, frozen=True, kw_only=True, omit_defaults=True):
    update_id: int
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: CallbackQuery | None = None
    my_chat_member: ChatMemberUpdated | None = None


class File(Struct, frozen=True, kw_only=True):
    file_id: str
    file_unique_id: str
    file_size: int
    file_path: str


class AcceptedGifts(Struct, frozen=True, kw_only=True):
    unlimited_gifts: bool = True
    limited_gifts: bool = True
    unique_gifts: bool = True
    premium_subscription: bool = True
    gifts_from_channels: bool = True


class ChatFullInfo(Struct, frozen=True, kw_only=True):
    id: int
    type: str = "private"
    first_name: str
    username: str | None = None
    accent_color_id: int = 0
    max_reaction_count: int = 11
    accepted_gift_types: AcceptedGifts = AcceptedGifts()


class MessageId(Struct, frozen=True):
    message_id: int


class WebhookInfo(Struct, frozen=True, kw_only=True, omit_defaults=True):
    url: str
    has_custom_certificate: bool
    pending_update_count: int
    last_error_date: int | None = None
    last_error_message: str | None = None
    max_connections: int | None = None
    allowed_updates: list[str] | None = None


class BotName(Struct, frozen=True):
    name: str


class BotDescription(Struct, frozen=True):
    description: str


class BotShortDescription(Struct, frozen=True):
    short_description: str
