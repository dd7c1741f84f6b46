"""The playground as one ASGI application, to be served or called in process."""

from starlette.applications import Starlette
from starlette.types import ASGIApp

from bot.playground import page_web
from bot.playground.bot_web import BotWeb
from bot.playground.faults_web import FaultsWeb
from bot.playground.guard import LOOPBACK, Guard
from bot.playground.people_web import PeopleWeb
from bot.playground.telegram import Telegram


def application(telegram: Telegram, hosts: tuple[str, ...] = LOOPBACK) -> ASGIApp:
    """Joins the bot's side, the people's side and the page."""
    routes = [
        *BotWeb(telegram).routes,
        *PeopleWeb(telegram).routes,
        *FaultsWeb(telegram).routes,
        *page_web.routes(),
    ]
    return Guard(Starlette(routes=routes), hosts)
