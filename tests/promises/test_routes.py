"""Whatever the bot answers to says who is heard, and nobody else is: every route with every role."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, MessageHandler

from handlers.admitting import (
    Admits,
    AnyOf,
    Asked,
    Both,
    Concerned,
    Crowded,
    Handler,
    Holds,
    Newcomer,
    Outside,
    Press,
    Pressing,
    Stranger,
)
from handlers.context import Context, Tools
from handlers.routes import routes
from handlers.screens.menu import COMMANDS, MENU
from locales.tongues.guess import LanguageGuess
from storage.facts import Person
from storage.roles import ROLES, Role
from tests.books import open_phrasebooks
from tests.storage.desk.making import NOW

# What is no matter of rights: people who have not joined, and what is kept of oneself.
GATES = (Newcomer, Asked, Stranger, Concerned, Outside, Crowded)
# Whoever comes may say that they come, and whoever holds a certificate in their hand may have it checked.
OPEN = {"join.start", "certificates.check"}
UPDATE = 7


@dataclass(frozen=True)
class Route:
    """A handler and the filters that say whom it hears."""

    handler: Handler
    gates: tuple[Admits, ...]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return f"{self.handler.callback.__module__.rpartition('.')[2]}.{self.handler.callback.__name__}"

    @property
    def holds(self) -> tuple[Holds, ...]:
        return tuple(gate for gate in self.gates if isinstance(gate, Holds))


async def no_guess(text: str) -> LanguageGuess | None:
    del text
    return None


async def no_key() -> bytes:
    return b""


def make_tools() -> Tools:
    desk: Any = None
    return Tools(
        desk=desk,
        books={},
        clock=lambda: NOW,
        chance=lambda: 7,
        code=lambda: "code",
        guess=no_guess,
        owners=frozenset(),
        folder=Path(),
        key=no_key,
    )


TOOLS = make_tools()


def parts(admits: object) -> Iterator[Admits]:
    """The filters of ours that this one is made of."""
    if isinstance(admits, Both):
        yield from parts(admits.one)
        yield from parts(admits.other)
    elif isinstance(admits, Admits):
        yield admits
    else:
        for name in ("base_filter", "and_filter", "or_filter"):
            part = getattr(admits, name, None)
            if part is not None:
                yield from parts(part)


def gates_of(handler: BaseHandler[Any, Any, Any]) -> tuple[Admits, ...]:
    if isinstance(handler, Press | AnyOf):
        return tuple(parts(handler.admits))
    if isinstance(handler, CommandHandler | MessageHandler):
        return tuple(parts(handler.filters))
    return ()


ROUTES = [Route(handler, gates_of(handler)) for handler in routes(TOOLS)]


def pressed(data: str) -> Update:
    user = {"id": 1, "is_bot": False, "first_name": "P"}
    query = {"id": "1", "from": user, "chat_instance": "1", "data": data}
    update = Update.de_json({"update_id": UPDATE, "callback_query": query}, None)
    assert update is not None
    return update


def answered_by(role: str, data: str) -> str:
    """The route that answers somebody of this role who presses a button with this data."""
    TOOLS.present[UPDATE] = somebody(role)
    update = pressed(data)
    return next(route.name for route in ROUTES if route.handler.check_update(update))


def somebody(role: str) -> Person:
    return Person(1, 1, 1, "P", "id", role, None, consents=("work",), joined=NOW)


def says_whom(route: Route) -> bool:
    """Whether it names a right, one only, or a gate that is no matter of rights."""
    return len(route.holds) == 1 or (not route.holds and any(isinstance(gate, GATES) for gate in route.gates))


def test_every_route_says_whom_it_hears() -> None:
    assert not [route.name for route in ROUTES if not says_whom(route) and route.name not in OPEN]


async def anything(update: Update, context: Context) -> None:
    del update, context


def test_a_route_that_says_nothing_is_found() -> None:
    naked = AnyOf(anything, Pressing())
    assert not says_whom(Route(naked, gates_of(naked)))


BUTTONS = [(route.handler.verb, route) for route in ROUTES if isinstance(route.handler, Press)]


NAMED: dict[str, set[str]] = {}
for _verb, _route in BUTTONS:
    NAMED.setdefault(_verb, set()).add(_route.name)


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_every_button_answers_those_who_may_and_nobody_else(role: Role) -> None:
    wrong = []
    for verb, route in BUTTONS:
        answered, may = answered_by(role.name, f"{verb}:0"), not route.holds or route.holds[0].right in role.rights
        right = answered in NAMED[verb] if may else answered != route.name
        if route.holds and not right:
            wrong.append((verb, route.name, answered))
    assert not wrong


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_a_filter_admits_those_who_have_its_right_whatever_they_send(role: Role) -> None:
    TOOLS.present[UPDATE] = somebody(role.name)
    admitted = {route.holds[0].right for route in ROUTES if route.holds and route.holds[0].check_update(pressed("x"))}
    assert admitted == role.rights & {route.holds[0].right for route in ROUTES if route.holds}


def test_every_command_that_the_help_shows_has_its_example() -> None:
    shown = [command.name for command in COMMANDS if command.place != "privacy"]
    books = open_phrasebooks().values()
    assert not [(book.language, name) for book in books for name in shown if not book.knows(f"example-{name}")]


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_a_menu_has_what_its_role_may_and_that_is_answered(role: Role) -> None:
    for command in COMMANDS:
        answered = answered_by(role.name, f"{MENU}:{command.name}")
        assert (command.right in role.rights) == (answered != "routes.refuse_command"), command


def conversations(buttons: list[tuple[str, str]]) -> dict[str, set[str]]:
    """The files that answer a verb, where there are several of them."""
    found: dict[str, set[str]] = {}
    for verb, name in buttons:
        found.setdefault(verb, set()).add(name.partition(".")[0])
    return {verb: files for verb, files in found.items() if len(files) > 1}


def test_a_verb_belongs_to_one_conversation() -> None:
    assert not conversations([(verb, route.name) for verb, route in BUTTONS if route.name != "routes.refuse_command"])
    assert conversations([("ps", "work.see_picture"), ("ps", "pay.make_statement")]) == {"ps": {"work", "pay"}}
