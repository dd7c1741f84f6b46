"""The screens of a batch together with its outlook, which is told beside everything else: it may take a second."""

from handlers.context import Context
from handlers.screens.batches import batch_screen, plan_screen
from handlers.screens.screen import Screen
from locales.phrase import Phrase
from storage.desk.batches import DRAFT
from storage.desk.findings import NOTHING, Findings, findings_of
from storage.desk.forecasting import Outlook, outlook_of
from storage.desk.pushing import Loaded
from storage.facts import Batch


async def drawn(context: Context, batch: Batch, *above: Phrase) -> Screen:
    """The batch as it stands now."""
    return batch_screen(batch, *await _told(context, batch), *above)


async def planned(context: Context, loaded: Loaded) -> Screen:
    """The draft as it was understood."""
    return plan_screen(loaded, *await _told(context, loaded.batch))


async def _told(context: Context, batch: Batch) -> tuple[Outlook, Findings]:
    """What is to come of this batch, and of a draft what is to be known before."""
    outlook = await context.tools.desk.stream(outlook_of, batch, context.instant.now)
    return outlook, NOTHING if batch.state != DRAFT else await context.tools.desk.stream(findings_of, batch)
