"""`latihin run`: the bot."""

import asyncio
import signal
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import TYPE_CHECKING, cast

from bot.commands.saying import refusals_said

if TYPE_CHECKING:
    from bot.settings import Settings
    from locales.phrasebook import Phrasebook
    from storage.desk.desk import Desk


def run() -> None:
    """The bot: long polling, or a webhook when LATIHIN_WEBHOOK_URL is set. Ends on SIGTERM or Ctrl-C."""
    with refusals_said():
        _leave_out("httpx._main")
        from bot.commands.opening import open_for_work
        from bot.environment import surrounding_secrets, surrounding_settings
        from bot.logs import start_logging
        from bot.settings import need_token
        from locales.phrasebook import open_phrasebooks

        settings = surrounding_settings()
        need_token(settings)
        start_logging(settings.log, surrounding_secrets())
        desk = open_for_work(settings)
        _make_room(settings)
        asyncio.run(_until_told(settings, desk, open_phrasebooks()))


def _leave_out(module: str) -> None:
    """Import this nowhere. The command line of the library's own HTTP client costs some megabytes."""
    sys.modules[module] = cast("ModuleType", None)


def _make_room(settings: "Settings") -> None:
    """The folder for files, for nobody else's eyes. Raises BadSetting where it cannot be."""
    from locales.phrase import phrase
    from storage.errors import BadSetting

    try:
        settings.folder.mkdir(exist_ok=True, mode=0o700)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BadSetting(phrase("server-folder-failed", folder=str(settings.folder), reason=reason)) from error


async def _until_told(settings: "Settings", desk: "Desk", books: "Mapping[str, Phrasebook]") -> None:
    from bot.app import now
    from bot.courses.shipping import ship_courses
    from bot.serving import serve

    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        await ship_courses(desk, now())
        await serve(settings, desk, books, stop)
    finally:
        await desk.close()
