"""Wires one bot together: its tools, its way out, its routes."""

import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from random import Random
from typing import Any, TypeAlias, cast

from telegram.ext import Application, ContextTypes, ExtBot

from bot.keys import export_key
from bot.limiter import Limits, TwoLanes
from bot.request import AiohttpRequest
from bot.settings import Settings
from handlers.context import Context, GuessLanguage, Tools
from locales.phrasebook import Phrasebook
from storage.desk.consenting import Wording
from storage.desk.desk import Desk

BotApplication: TypeAlias = Application[ExtBot[None], Context, dict[str, Any], dict[str, Any], Tools, None]
# Puts the handlers of a house into an application.
Register: TypeAlias = Callable[[BotApplication], None]

# What stands in an edited message is what we have just said.
EDITS = ("/editMessageText", "/editMessageReplyMarkup")
CODE_BYTES = 24
SEED_BITS = 32
# The groups of handlers, in the order in which the library asks them.
BEFORE, ANSWERS = -1, 0


def make_tools(settings: Settings, desk: Desk, books: Mapping[str, Phrasebook], guess: GuessLanguage) -> Tools:
    """What the handlers of one bot work with; each bot has its own, the desk is everybody's."""
    return Tools(
        desk=desk,
        books=books,
        clock=now,
        # Decides the order of what is shown, once per update; nothing secret hangs on it.
        chance=partial(Random().getrandbits, SEED_BITS),  # noqa: S311
        code=lambda: secrets.token_urlsafe(CODE_BYTES),
        guess=guess,
        owners=settings.owners,
        key=partial(export_key, desk, settings.export_key),
        join=settings.join,
        folder=settings.folder,
        operator=settings.operator,
    )


def build_application(
    settings: Settings, token: str, tools: Tools, register: Register, limits: Limits
) -> BotApplication:
    """One bot, not yet started. It has no updater: updates are brought by `intake`, from the inbox."""
    # The library asks for a class to make such data from; ours is made already.
    context_types = ContextTypes(context=Context, bot_data=cast("type[Tools]", lambda: tools))
    built = (
        Application.builder()
        .token(token)
        .base_url(f"{settings.api_url}/bot")
        .base_file_url(f"{settings.api_url}/file/bot")
        .request(AiohttpRequest(unread=EDITS))
        .get_updates_request(AiohttpRequest(pool=4))
        .rate_limiter(TwoLanes(limits))
        .context_types(context_types)
        .updater(None)
        .job_queue(None)
        .build()
    )
    application = cast("BotApplication", built)
    register(application)
    return application


def register_house(application: BotApplication) -> None:
    """Everything the bot answers to."""
    from handlers.errors import answer_error
    from handlers.routes import forerunners, routes

    tools = application.bot_data
    application.add_handlers({BEFORE: forerunners(tools), ANSWERS: routes(tools)})
    application.add_error_handler(answer_error)


def now() -> datetime:
    return datetime.now(UTC)


def wordings(books: Mapping[str, Phrasebook]) -> list[Wording]:
    """All that people are shown about the consents, in every language of these books."""
    from handlers.screens.join import CONSENT_TEXT

    return [Wording(name, "\n".join(book.say(part) for part in CONSENT_TEXT)) for name, book in books.items()]
