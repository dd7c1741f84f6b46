"""Vouching for somebody: granting a proof of a language or a field, and taking one back."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.people import onlooker
from handlers.screens.people import name_of
from handlers.screens.proving import (
    GRANT,
    PROOFS,
    REVOKE,
    SUBJECT,
    SUBJECTS,
    levels_screen,
    proofs_screen,
    subjects_screen,
)
from locales.phrase import Phrase, phrase
from storage.desk import crowd, vouching


async def show_proofs(update: Update, context: Context) -> None:
    del update
    await _show(context)


async def revoke(update: Update, context: Context) -> None:
    del update
    proof, now = context.pressed.number(1), context.instant.now
    await context.apply(vouching.revoke, onlooker(context), context.pressed.number(0), proof, now)
    await _show(context, phrase("proof-revoked"))


async def ask_subject(update: Update, context: Context) -> None:
    del update
    dossier = await context.look(crowd.get, onlooker(context), context.pressed.number(0))
    subjects = await context.look(vouching.list_subjects, onlooker(context), dossier)
    await context.show(subjects_screen(dossier, name_of(dossier.seen), subjects, context.pressed.number(1)))


async def ask_level(update: Update, context: Context) -> None:
    del update
    who = onlooker(context)
    dossier = await context.look(crowd.get, who, context.pressed.number(0))
    subject = await context.look(vouching.get_subject, who, dossier, context.pressed.text(1))
    await context.show(levels_screen(dossier, name_of(dossier.seen), subject))


async def grant(update: Update, context: Context) -> None:
    del update
    number, mark, level = context.pressed.number(0), context.pressed.text(1), context.pressed.number(2)
    voucher = vouching.Voucher(mark, level)
    await context.apply(vouching.grant, onlooker(context), number, voucher, context.instant.now)
    await _show(context, phrase("proof-granted"))


async def _show(context: Context, *above: Phrase) -> None:
    dossier = await context.look(crowd.get, onlooker(context), context.pressed.number(0))
    await context.show(proofs_screen(dossier, name_of(dossier.seen), *above))


def routes(tools: Tools) -> list[Handler]:
    people = Holds(tools, "people")
    return [
        Press(PROOFS, show_proofs, people),
        Press(REVOKE, revoke, people),
        Press(SUBJECTS, ask_subject, people),
        Press(SUBJECT, ask_level, people),
        Press(GRANT, grant, people),
    ]
