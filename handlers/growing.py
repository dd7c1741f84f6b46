"""A draft before it is opened: personal data confirmed, a risk assessed, its rows added to a batch that is there."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.outlooks import drawn
from handlers.screens.batches import list_screen
from handlers.screens.findings import CONFIRM, GROW
from handlers.screens.impact import ASSESS
from locales.phrase import phrase
from storage.desk import batches, findings, growing, pushing
from storage.errors import NotFound, Refused


async def confirm(update: Update, context: Context) -> None:
    """Somebody has looked at what tells of people."""
    del update
    batch = await context.apply(findings.confirm, context.pressed.number(0), context.person, context.instant.now)
    await context.show(await drawn(context, batch), phrase("personal-is-confirmed"))


async def assess(update: Update, context: Context) -> None:
    """Somebody says that the whole checklist is true."""
    del update
    batch = await context.apply(findings.assess, context.pressed.number(0), context.person, context.instant.now)
    await context.show(await drawn(context, batch), phrase("impact-assessed"))


async def grow_pressed(update: Update, context: Context) -> None:
    del update
    await add_rows(context, context.pressed.number(0), context.pressed.number(1))


async def add_rows(context: Context, draft: int, batch: int) -> None:
    """Add the rows of this draft to this batch and show it; the draft again, with the reason, where it is refused."""
    try:
        await context.tools.desk.stream(growing.look_whether_it_suits, draft, batch)
        grown = await context.apply(growing.grow, draft, batch, context.person, context.instant.now)
    except NotFound as gone:
        await context.show(list_screen(await context.look(batches.list_batches), 0, gone.phrase))
    except Refused as refusal:
        await context.show(await drawn(context, await context.look(batches.get_batch, draft), refusal.phrase))
    else:
        await pushing.drop(context.tools.desk, draft)
        said = phrase("grow-done", added=grown.added, known=grown.known)
        await context.show(await drawn(context, grown.batch, said))


def routes(tools: Tools) -> list[Handler]:
    pushes = Holds(tools, "push")
    return [Press(CONFIRM, confirm, pushes), Press(ASSESS, assess, pushes), Press(GROW, grow_pressed, pushes)]
