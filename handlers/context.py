"""What a handler works with: the tools of the house, and the context of one update with its person and its chat."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Self, TypeAlias, TypeVar

from sqlalchemy import Connection
from telegram import Update
from telegram.ext import Application, CallbackContext, ExtBot

from handlers.buttons import Pressed, unpack
from handlers.chat import Chat
from handlers.reader import Reader
from handlers.screens.screen import Screen
from locales.languages import first_guess
from locales.phrase import Phrase
from locales.phrasebook import Phrasebook, book_for
from locales.tongues.guess import LanguageGuess
from storage.desk.desk import Desk
from storage.errors import NotAllowed
from storage.facts import Instant, Operator, Person, Receipt, Visitor
from storage.roles import Right
from storage.rules.admission import OPEN, Door

P = ParamSpec("P")
T = TypeVar("T")

# A hint what language a text is in, None where nobody guesses; made in `bot/`, may take some milliseconds.
GuessLanguage: TypeAlias = Callable[[str], Awaitable[LanguageGuess | None]]


@dataclass(slots=True)
class Tools:
    """What every handler may use, made once in `bot/`. `present`, `crowded` and `failures` live while one is handled.

    `folder` is for files on their way in and out; `operator` is who answers for the house; `code` makes a code that
    nobody guesses; `key` gives the key of the pseudonyms; `guards` are the rights that buttons take, see `Reader`.
    """

    desk: Desk
    books: Mapping[str, Phrasebook]
    clock: Callable[[], datetime]
    chance: Callable[[], int]
    code: Callable[[], str]
    guess: GuessLanguage
    owners: frozenset[int]
    folder: Path
    key: Callable[[], Awaitable[bytes]]
    join: str = OPEN
    operator: Operator = field(default_factory=Operator)
    guards: Mapping[str, frozenset[Right]] = field(default_factory=dict)
    present: dict[int, Person | None] = field(default_factory=dict)
    failures: dict[int, BaseException] = field(default_factory=dict)
    crowded: set[int] = field(default_factory=set)

    @property
    def door(self) -> Door:
        """Who comes in: the owners, and by which rule everybody else."""
        return Door(self.owners, self.join)


class Context(CallbackContext[ExtBot[None], dict[str, Any], dict[str, Any], Tools]):
    """One update being answered: who, which chat, and the desk."""

    incoming: Update

    @classmethod
    def from_update(cls, update: object, application: Application[Any, Self, Any, Any, Tools, Any]) -> Self:
        context = super().from_update(update, application)
        if isinstance(update, Update):
            context.incoming = update
        return context

    @property
    def tools(self) -> Tools:
        return self.bot_data

    @cached_property
    def instant(self) -> Instant:
        """The time and the chance of this update, the same however often it is asked."""
        return Instant(self.tools.clock(), self.tools.chance())

    @property
    def receipt(self) -> Receipt:
        return Receipt(self.bot.id, self.incoming.update_id)

    @property
    def known(self) -> Person | None:
        """Who this is as the desk knew them when the update came; None for someone never seen."""
        return self.tools.present.get(self.incoming.update_id)

    @property
    def person(self) -> Person:
        """The same, where the route lets only known people in."""
        if self.known is None:
            raise NotAllowed
        return self.known

    @property
    def visitor(self) -> Visitor:
        user = self.incoming.effective_user
        if user is None:
            raise NotAllowed
        return Visitor(self.bot.id, user.id, user.full_name, user.language_code)

    @property
    def pressed(self) -> Pressed:
        """The button of this update; one without a verb where the update is no press."""
        query = self.incoming.callback_query
        return unpack(query.data if query is not None and query.data else "")

    @property
    def book(self) -> Phrasebook:
        """The phrasebook of this person; until they chose, the one their Telegram suggests."""
        known = self.known
        if known is None:
            return self.tools.books[first_guess(self.visitor.language)]
        return book_for(self.tools.books, known.language, plain=bool(known.plain))

    @cached_property
    def chat(self) -> Chat:
        """The private chat with this person; every message goes out there and nowhere else."""
        known = self.known
        role, plain = (known.role, bool(known.plain)) if known is not None else (None, False)
        return Chat(self.bot, self.incoming, Reader(self.book, role, plain, self.tools.guards), self.tools.desk)

    async def apply(self, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The one desk call of this update that changes something; it and the inbox line are one transaction."""
        return await self.tools.desk.once(self.receipt, call, *args, **kwargs)

    async def look(self, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """A desk call that only reads."""
        return await self.tools.desk.read(call, *args, **kwargs)

    async def show(self, screen: Screen, toast: Phrase | None = None, page: int = 1) -> None:
        """Show this: in place of the message whose button was pressed, else as a new message."""
        await self.chat.show(screen, toast, page)

    async def show_card(self, person: Person, screen: Screen, toast: Phrase | None = None) -> None:
        """Show this as the live card: like `show`, and a card that stood in another message loses its buttons."""
        await self.chat.show_card(person, screen, toast)

    async def turn_card(self, person: Person, screen: Screen, toast: Phrase | None = None, page: int = 1) -> None:
        """Show this in place of the card whose button was pressed."""
        await self.chat.turn_card(person, screen, toast, page)

    def met(self, person: Person) -> None:
        """From here on this update is answered to the person as they are now, in the language they now have."""
        self.tools.present[self.incoming.update_id] = person
        self.__dict__.pop("chat", None)
