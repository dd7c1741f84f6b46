"""Who is heard: filters over the person an update comes from, and the handlers for presses and commands.

A person is looked up once per update, by whoever takes it in; here their rights are only read, so an `if` in a
handler is never needed. `command` makes a command and the menu button that does the same.
"""

from collections.abc import Callable, Coroutine, Iterable
from typing import Any, TypeAlias

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import BaseHandler, CommandHandler, MessageHandler, filters
from telegram.ext.filters import BaseFilter, UpdateFilter

from handlers.context import Context, Tools
from handlers.screens.menu import MENU, Command
from storage.roles import Right
from storage.rules.joining import PLACES, UNDERAGE

Handler: TypeAlias = BaseHandler[Update, Context, Any]
Callback: TypeAlias = Callable[[Update, Context], Coroutine[Any, Any, None]]

# Telegram's own account: service notices and forwards from linked channels.
TELEGRAM = 777000


class Admits(UpdateFilter):
    """A filter that answers for any kind of update; those of the library answer for messages only."""

    def check_update(self, update: Update) -> bool:
        return bool(self.filter(update))

    def __and__(self, other: BaseFilter) -> BaseFilter:
        return Both(self, other) if isinstance(other, UpdateFilter) else super().__and__(other)


class Both(Admits):
    """Whom each of two filters admits."""

    def __init__(self, one: UpdateFilter, other: UpdateFilter) -> None:
        super().__init__(name=f"<{one.name} and {other.name}>")
        self.one, self.other = one, other

    def filter(self, update: Update) -> bool:
        return bool(self.one.filter(update) and self.other.filter(update))


class Holds(Admits):
    """People who have joined and have this right."""

    def __init__(self, tools: Tools, right: Right) -> None:
        super().__init__(name=f"holds {right}")
        self.right = right
        self._tools = tools

    def filter(self, update: Update) -> bool:
        person = self._tools.present.get(update.update_id)
        return person is not None and person.may(self.right)


class Newcomer(Admits):
    """People nobody knows yet, and those who have begun to join."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(name="newcomer")
        self._tools = tools

    def filter(self, update: Update) -> bool:
        person = self._tools.present.get(update.update_id)
        return person is None or not person.is_here


class Stranger(Admits):
    """People nobody knows, or who asked to be forgotten."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(name="stranger")
        self._tools = tools

    def filter(self, update: Update) -> bool:
        return self._tools.present.get(update.update_id) is None


class Asked(Admits):
    """People who have joined and are asked, just now, about a place of theirs."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(name="asked")
        self._tools = tools

    def filter(self, update: Update) -> bool:
        person = self._tools.present.get(update.update_id)
        return person is not None and person.is_here and person.step in PLACES


class Concerned(Admits):
    """People of whom something is kept; a refusal for age is not theirs to take back."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(name="concerned")
        self._tools = tools

    def filter(self, update: Update) -> bool:
        person = self._tools.present.get(update.update_id)
        return person is not None and person.step != UNDERAGE


class Pressing(Admits):
    """Presses on buttons."""

    def filter(self, update: Update) -> bool:
        return update.callback_query is not None


class Coming(Admits):
    """People who shut the bot out, or let it in again."""

    def filter(self, update: Update) -> bool:
        return update.my_chat_member is not None


class Outside(Admits):
    """What does not come from a human being in a private chat: groups, channels, bots, Telegram itself."""

    def filter(self, update: Update) -> bool:
        user = update.effective_user
        if user is None or user.is_bot or user.id == TELEGRAM:
            return True
        chat = update.effective_chat
        # A press on a message that is gone has no chat; it is answered by its person alone.
        return chat is not None and chat.type != ChatType.PRIVATE


class Crowded(Admits):
    """What did not fit beside all that waits of its person."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(name="crowded")
        self._tools = tools

    def filter(self, update: Update) -> bool:
        return update.update_id in self._tools.crowded


class Press(BaseHandler[Update, Context, None]):
    """A press on a button with this verb, by someone this filter admits."""

    def __init__(self, verb: str, callback: Callback, admits: BaseFilter) -> None:
        super().__init__(callback)
        self.verb = verb
        self._start = f"{verb}:"
        self.admits = admits

    def check_update(self, update: object) -> bool:
        query = update.callback_query if isinstance(update, Update) else None
        if query is None or not query.data or not isinstance(update, Update):
            return False
        named = query.data == self.verb or query.data.startswith(self._start)
        return named and bool(self.admits.check_update(update))


class Commanded(CommandHandler[Context, None]):
    """A command in a message. A press has none, and of the message it is on nobody here wants to know more."""

    def check_update(self, update: object) -> Any:  # noqa: ANN401 - what the library makes of it
        return super().check_update(update) if isinstance(update, Update) and update.message is not None else None


class AnyOf(BaseHandler[Update, Context, None]):
    """Whatever this filter admits, of any kind of update."""

    def __init__(self, callback: Callback, admits: BaseFilter) -> None:
        super().__init__(callback)
        self.admits = admits

    def check_update(self, update: object) -> bool:
        return isinstance(update, Update) and bool(self.admits.check_update(update))


def guards_of(handlers: Iterable[Handler]) -> dict[str, frozenset[Right]]:
    """What rights a button takes, by its verb: any of these. Those are left out that are no matter of rights."""
    guards: dict[str, frozenset[Right]] = {}
    open_ = set()
    for press in handlers:
        if isinstance(press, Press) and isinstance(press.admits, Holds):
            guards[press.verb] = guards.get(press.verb, frozenset()) | {press.admits.right}
        elif isinstance(press, Press):
            open_.add(press.verb)
    return {verb: rights for verb, rights in guards.items() if verb not in open_}


def command(spec: Command, callback: Callback, admits: BaseFilter) -> tuple[Handler, ...]:
    """A command under both its names, and the menu button that does the same."""
    return (
        Commanded(spec.names, callback, filters.UpdateType.MESSAGE & admits),
        Press(f"{MENU}:{spec.name}", callback, admits),
    )


def edit(callback: Callback, admits: BaseFilter) -> Handler:
    """Texts that were changed after they were sent, by someone this filter admits."""
    return MessageHandler(filters.UpdateType.EDITED_MESSAGE & filters.TEXT & admits, callback)


def message(kind: BaseFilter, callback: Callback, admits: BaseFilter) -> Handler:
    """New messages of this kind, by someone this filter admits."""
    return MessageHandler(filters.UpdateType.MESSAGE & kind & admits, callback)
