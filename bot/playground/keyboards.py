"""What may hang below a message, and what Telegram says about one that is not well made."""

import re

from msgspec import Struct

from bot.playground.entities import units
from bot.playground.refusals import BadRequest
from bot.playground.shapes import InlineButton, InlineKeyboard

ROW_LIMIT = 8
BUTTON_LIMIT = 100
DATA_LIMIT = 64
COPY_LIMIT = 256
PLACEHOLDER_LIMIT = 64
STYLES = frozenset({"danger", "success", "primary"})
_ACTIONS = (
    "url",
    "callback_data",
    "copy_text",
    "web_app",
    "switch_inline_query",
    "switch_inline_query_current_chat",
)


class ReplyButton(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    text: str
    request_contact: bool | None = None
    request_location: bool | None = None
    style: str | None = None
    icon_custom_emoji_id: str | None = None


class ReplyMarkup(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Any of the four markups; exactly one of the first four fields says which."""

    inline_keyboard: list[list[InlineButton]] | None = None
    keyboard: list[list[ReplyButton | str]] | None = None
    remove_keyboard: bool | None = None
    force_reply: bool | None = None
    is_persistent: bool | None = None
    resize_keyboard: bool | None = None
    one_time_keyboard: bool | None = None
    input_field_placeholder: str | None = None
    selective: bool | None = None

    @property
    def inline(self) -> InlineKeyboard | None:
        """Gives the part that bots and people see on the message itself."""
        return InlineKeyboard(self.inline_keyboard) if self.inline_keyboard else None

    @property
    def labels(self) -> list[list[str]] | None:
        """Gives the labels of a reply keyboard; none at all is one that is taken away."""
        if self.keyboard is None:
            return [] if self.remove_keyboard else None
        return [[each if isinstance(each, str) else each.text for each in row] for row in self.keyboard]


def check(markup: ReplyMarkup | None) -> None:
    """Refuses a markup that Telegram would refuse."""
    if markup is None:
        return
    kinds = (markup.inline_keyboard, markup.keyboard, markup.remove_keyboard, markup.force_reply)
    if sum(kind is not None for kind in kinds) > 1:
        raise BadRequest("object expected as reply markup")
    placeholder = markup.input_field_placeholder
    if placeholder is not None and not 1 <= units(placeholder) <= PLACEHOLDER_LIMIT:
        raise BadRequest("input field placeholder must have 1-64 characters")
    _check_size(markup.inline_keyboard or markup.labels or [])
    for button in (button for row in markup.inline_keyboard or [] for button in row):
        _check_button(button)


def check_inline(markup: ReplyMarkup | None) -> None:
    """Refuses anything but an inline keyboard, as edits do."""
    if markup is not None and markup.inline_keyboard is None and markup != ReplyMarkup():
        raise BadRequest("inline keyboard expected")
    check(markup)


def _check_size(rows: list[list[InlineButton]] | list[list[str]]) -> None:
    if any(len(row) > ROW_LIMIT for row in rows):
        raise BadRequest("reply markup is too long: more than {} buttons in a row", ROW_LIMIT)
    if sum(map(len, rows)) > BUTTON_LIMIT:
        raise BadRequest("reply markup is too long")


def _check_button(button: InlineButton) -> None:
    trouble = "can't parse inline keyboard button"
    if not button.text.strip():
        raise BadRequest("{}: Button text must be non-empty", trouble)
    given = [action for action in _ACTIONS if getattr(button, action) is not None]
    if not given or button.callback_data == "":
        raise BadRequest("{}: Text buttons are unallowed in the inline keyboard", trouble)
    if len(given) > 1:
        raise BadRequest("{}: exactly one of {} may be given", trouble, ", ".join(given))
    if button.style is not None and button.style not in STYLES:
        raise BadRequest("{}: Unknown button style", trouble)
    if button.callback_data is not None and len(button.callback_data.encode()) > DATA_LIMIT:
        raise BadRequest("BUTTON_DATA_INVALID")
    if button.copy_text is not None and not 1 <= units(button.copy_text.text) <= COPY_LIMIT:
        raise BadRequest("BUTTON_COPY_TEXT_INVALID")
    _check_address(button)


def _check_address(button: InlineButton) -> None:
    if button.url is not None and not re.fullmatch(r"(?:https?|tg)://[^\s/]+\S*", button.url):
        wrong = "Unsupported URL protocol" if "://" in button.url else "Wrong HTTP URL"
        raise BadRequest("inline keyboard button URL '{}' is invalid: {}", button.url, wrong)
    if button.web_app is not None and not button.web_app.url.startswith("https://"):
        where = f"inline keyboard button Web App URL '{button.web_app.url}'"
        raise BadRequest("{} is invalid: Only HTTPS links are allowed", where)
