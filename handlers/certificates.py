"""Certificates: asked for after a passed exam, under the name one wants; and `/cek`, for anybody who has a code."""

from telegram import Update
from telegram.ext import filters

from handlers.admitting import Commanded, Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.screens.certificates import (
    NAME,
    OTHER,
    OWN,
    RENAME,
    SEND,
    SHOW,
    certificate_screen,
    checked_screen,
    how_screen,
    name_screen,
    write_screen,
)
from handlers.screens.menu import MENU, command_named
from handlers.screens.training import CERTIFICATE
from locales.phrase import phrase
from storage.desk import certificates, chats
from storage.desk.certificates import Wanted
from storage.desk.chats import Asked
from storage.rules.cleaning import clean
from storage.rules.codes import as_name

# A link with a code comes as what `/start` is given.
LINK = "cek-"


async def show(update: Update, context: Context) -> None:
    """The certificate of a passed exam; first, which name."""
    del update
    exam = context.pressed.number(0)
    found = await context.look(certificates.find_of_exam, context.person, exam)
    own = as_name(context.person.name)
    await context.show(name_screen(exam, own) if found is None else certificate_screen(found))


async def ask_name(update: Update, context: Context) -> None:
    del update
    await context.show(name_screen(context.pressed.number(0), as_name(context.person.name)))


async def choose_name(update: Update, context: Context) -> None:
    """One's own name or none, and the certificate is on its way; or a question for another."""
    del update
    exam, choice = context.pressed.number(0), context.pressed.text(1)
    fresh = context.tools.code().encode()
    if choice == OTHER:
        await context.apply(certificates.issue, context.person, exam, fresh)
        await _ask(context, exam)
        return
    wanted = Wanted(exam, as_name(context.person.name) if choice == OWN else "")
    certificate = await context.apply(certificates.issue_named, context.person, wanted, fresh, context.instant.now)
    await context.show(certificate_screen(certificate), phrase("certificate-made"))


async def show_name(update: Update, context: Context) -> None:
    """Whether a check tells the name."""
    del update
    exam, shown = context.pressed.number(0), context.pressed.number(1)
    certificate = await context.apply(certificates.show_name, context.person, exam, shown)
    await context.show(certificate_screen(certificate))


async def send_again(update: Update, context: Context) -> None:
    del update
    exam = context.pressed.number(0)
    certificate = await context.apply(certificates.send, context.person, exam, context.instant.now)
    await context.show(certificate_screen(certificate), phrase("certificate-made"))


async def check(update: Update, context: Context) -> None:
    """A code behind `/cek`, or in a link; for whoever asks."""
    del update
    typed = clean(" ".join(context.args or ())).removeprefix(LINK)
    if not typed.strip():
        await context.show(how_screen())
        return
    fresh = context.tools.code().encode()
    checked = await context.apply(certificates.check, context.visitor, typed, fresh, context.instant.now)
    await context.show(checked_screen(checked))


async def _ask(context: Context, exam: int) -> None:
    """A message that waits for the name as its reply."""
    message = await context.chat.send(write_screen())
    await context.tools.desk.write(chats.ask, context.person.id, message, Asked(act="certificate", number=exam))
    await context.chat.say(phrase("certificate-asked"))


def check_routes(tools: Tools) -> list[Handler]:
    """For everybody, joined or not: a certificate is shown to strangers."""
    del tools
    new = filters.UpdateType.MESSAGE
    linked = filters.Regex(rf"^/start {LINK}")
    return [
        Commanded(command_named("cek").names, check, new),
        Commanded("start", check, new & linked),
    ]


def routes(tools: Tools) -> list[Handler]:
    trainer = Holds(tools, "work")
    return [
        Press(CERTIFICATE, show, trainer),
        Press(NAME, choose_name, trainer),
        Press(RENAME, ask_name, trainer),
        Press(SHOW, show_name, trainer),
        Press(SEND, send_again, trainer),
        Press(f"{MENU}:{command_named('cek').name}", check, Holds(tools, "home")),
    ]
