"""Working: the next task, taps and texts on its card, skipping, changing one's mind.

Every answer is the card as it now stands; what a button says is looked up again, never believed.
"""

from telegram import Message, Update
from telegram.ext import filters
from telegram.ext.filters import MessageFilter

from handlers import recordings
from handlers.admitting import Handler, Holds, Press, command, edit, message
from handlers.asking import send_words
from handlers.context import Context, Tools
from handlers.packets import is_of_packet, show_answered
from handlers.screens.cases import dispute_screen
from handlers.screens.forms.drawn import TAP
from handlers.screens.forms.recording import LISTEN
from handlers.screens.guides import reworded_screen
from handlers.screens.menu import command_named
from handlers.screens.rehearsing import tried_screen
from handlers.screens.replying import replied_screen
from handlers.screens.review import exhibit_screen
from handlers.screens.work import (
    ASK_WHY,
    BACK,
    CARD,
    END,
    GUIDE,
    LATER,
    LOOK,
    PAGE,
    READ,
    SEE,
    SKIP,
    card_screen,
    changed_screen,
    guide_screen,
    news_screen,
    outcome_screen,
    skip_screen,
    skipped_screen,
    standing_screen,
)
from handlers.wording import answered_message, wrote
from locales.phrase import Phrase, phrase
from storage.desk import asking, assignments, guides, texts
from storage.desk.adjudicating import Dispute
from storage.desk.guides import Reworded
from storage.desk.judging import Exhibit
from storage.desk.rehearsing import Rehearsal, Rehearsed, Tried
from storage.desk.replying import Replied
from storage.rules.card import Card, Moved, Outcome, Tapped

ALBUMS_REMEMBERED = 256


async def next_task(update: Update, context: Context) -> None:
    del update
    standing = await context.apply(assignments.next_card, context.person, context.instant)
    await context.show_card(context.person, standing_screen(standing))


async def tap(update: Update, context: Context) -> None:
    del update
    outcome = await context.apply(assignments.tap, context.person, tapped(context), context.instant)
    await context.turn_card(context.person, outcome_screen(outcome), _toast(outcome))


async def go_back(update: Update, context: Context) -> None:
    del update
    card = await context.apply(assignments.back, context.person, tapped(context), context.instant.now)
    await context.turn_card(context.person, card_screen(card))


async def ask_why(update: Update, context: Context) -> None:
    del update
    card = await context.look(assignments.card_of, context.person, context.pressed.number(0))
    await context.turn_card(context.person, skip_screen(card, assignments.REASONS))


async def skip(update: Update, context: Context) -> None:
    del update
    skipped = await context.apply(assignments.skip, context.person, tapped(context), context.instant)
    await context.turn_card(context.person, skipped_screen(skipped), phrase("skipped"))


async def put_off(update: Update, context: Context) -> None:
    """What was sent back waits; something else first."""
    del update
    number = context.pressed.number(0)
    standing = await context.apply(assignments.put_off, context.person, number, context.instant)
    await context.turn_card(context.person, standing_screen(standing), phrase("redo-put-off"))


async def turn_page(update: Update, context: Context) -> None:
    del update
    card = await context.look(assignments.card_of, context.person, context.pressed.number(0))
    screen = card_screen(card) if card.news is None else news_screen(card, card.news)
    await context.turn_card(context.person, screen, page=context.pressed.number(2))


async def look_at_heavy(update: Update, context: Context) -> None:
    """The card itself, after its warning."""
    del update
    card = await context.look(assignments.card_of, context.person, context.pressed.number(0))
    await context.turn_card(context.person, card_screen(card))


async def see_picture(update: Update, context: Context) -> None:
    """The picture of a card, for those who are sent none unasked."""
    del update
    card = await context.look(assignments.card_of, context.person, context.pressed.number(0))
    await context.chat.show_picture(card_screen(card))


async def read_news(update: Update, context: Context) -> None:
    """The changed guideline was read; on with the task."""
    del update
    card = await context.apply(guides.read, context.person, context.pressed.number(0))
    await context.turn_card(context.person, standing_screen(card))


async def turn_to_end(update: Update, context: Context) -> None:
    """The last page; that it was shown is kept with the task."""
    del update
    card = await context.apply(assignments.read_to_end, context.person, tapped(context))
    await context.turn_card(context.person, card_screen(card), page=context.pressed.number(2))


async def show_current(update: Update, context: Context) -> None:
    """The card as it stands, after a look at something else in its place."""
    del update
    standing = await context.look(assignments.current_card, context.person)
    await context.show_card(context.person, standing_screen(standing))


async def skip_current(update: Update, context: Context) -> None:
    del update
    standing = await context.look(assignments.current_card, context.person)
    if isinstance(standing, Card) and not standing.revising and standing.leg is None:
        await context.show_card(context.person, skip_screen(standing, assignments.REASONS))
    else:
        await context.show_card(context.person, standing_screen(standing))


async def change_last(update: Update, context: Context) -> None:
    del update
    card = await context.apply(assignments.reopen_last, context.person, context.instant.now)
    await context.show_card(context.person, card_screen(card))


async def show_guide(update: Update, context: Context) -> None:
    del update
    guide = await context.look(guides.current_guide, context.person)
    page = context.pressed.number(0) if context.pressed.verb == GUIDE else 1
    await context.show(guide_screen(guide), page=page)


async def take_text(update: Update, context: Context) -> None:
    answers = answered_message(context, update.message)
    wondering = None if answers else await context.look(asking.find_wondering, context.person, context.instant.now)
    if wondering is not None:
        await send_words(update, context, wondering)
        return
    said = await wrote(context, update.message)
    outcome = await context.apply(texts.take, context.person, said, answers, context.instant)
    await _show_taken(context, outcome, answers)


async def take_voice(update: Update, context: Context) -> None:
    answers = answered_message(context, update.message)
    async with recordings.kept(context, update.message, answers) as recorded:
        outcome = await context.apply(texts.take, context.person, recorded, answers, context.instant)
    await _show_taken(context, outcome, answers)


async def listen(update: Update, context: Context) -> None:
    """The voice note as it was kept, below the card."""
    del update
    card = await context.look(assignments.card_of, context.person, context.pressed.number(0))
    await recordings.play(context, card.state.recording)


async def take_edit(update: Update, context: Context) -> None:
    said = await wrote(context, update.edited_message)
    outcome = await context.apply(texts.change, context.person, said, context.instant.now)
    if isinstance(outcome, Rehearsal):
        await context.show(tried_screen(outcome))
    elif isinstance(outcome, Moved):
        await context.show_card(context.person, card_screen(outcome.card))
    elif outcome.revision:
        await context.show(changed_screen(outcome.kind, outcome.revision))


async def refuse_forwarded(update: Update, context: Context) -> None:
    del update
    await context.chat.say(phrase("forwarded"))


async def refuse_other(update: Update, context: Context) -> None:
    """Whatever is no text: nothing of it is kept, and one sentence says what is wanted."""
    caption = update.message is not None and update.message.caption is not None
    await context.chat.say(phrase("caption-instead") if caption else phrase("text-instead"))


async def ignore(update: Update, context: Context) -> None:
    del update, context


def tapped(context: Context) -> Tapped:
    """The button of a card: of which assignment, as it stood at which version, and what it says."""
    pressed = context.pressed
    choice = pressed.text(2) if len(pressed.fields) > 2 else ""  # noqa: PLR2004 - assignment, version, choice
    return Tapped(pressed.number(0), pressed.number(1), choice)


class SeenAlbum(MessageFilter):
    """The second and further messages of an album, of which the first was answered. A courtesy, so memory will do."""

    def __init__(self) -> None:
        super().__init__(name="seen album")
        self._seen: dict[str, None] = {}

    def filter(self, message: Message) -> bool:
        album = message.media_group_id
        if album is None or album in self._seen:
            return album is not None
        self._seen[album] = None
        if len(self._seen) > ALBUMS_REMEMBERED:
            del self._seen[next(iter(self._seen))]
        return False


def routes(tools: Tools) -> list[Handler]:
    """Buttons and commands. What is written comes last of all: see `text_routes`."""
    works = Holds(tools, "work")
    return [
        Press(TAP, tap, works),
        Press(BACK, go_back, works),
        Press(ASK_WHY, ask_why, works),
        Press(SKIP, skip, works),
        Press(LATER, put_off, works),
        Press(PAGE, turn_page, works),
        Press(END, turn_to_end, works),
        Press(LISTEN, listen, works),
        Press(CARD, show_current, works),
        Press(GUIDE, show_guide, works),
        Press(LOOK, look_at_heavy, works),
        Press(SEE, see_picture, works),
        Press(READ, read_news, works),
        *command(command_named("tugas"), next_task, works),
        *command(command_named("lewati"), skip_current, works),
        *command(command_named("ubah"), change_last, works),
        *command(command_named("panduan"), show_guide, works),
    ]


def text_routes(tools: Tools) -> list[Handler]:
    """What is written, and whatever else is sent where a text is wanted."""
    works = Holds(tools, "work")
    return [
        message(filters.FORWARDED, refuse_forwarded, works),
        message(filters.TEXT, take_text, works),
        message(filters.VOICE, take_voice, works),
        message(SeenAlbum(), ignore, works),
        message(filters.ALL & ~filters.StatusUpdate.ALL, refuse_other, works),
    ]


def edit_routes(tools: Tools) -> list[Handler]:
    """What is changed after it was sent."""
    return [edit(take_edit, Holds(tools, "work"))]


async def _show_taken(
    context: Context, outcome: Outcome | Reworded | Replied | Exhibit | Dispute | Tried, answers: int | None
) -> None:
    """What became of a message, where it belongs: `answers` is our message it was written under, if it was."""
    if isinstance(outcome, Reworded):
        await context.show(reworded_screen(outcome))
    elif isinstance(outcome, Rehearsal | Rehearsed):
        await context.show(tried_screen(outcome))
    elif isinstance(outcome, Replied):
        await context.show(replied_screen(outcome))
    elif isinstance(outcome, Exhibit):
        await context.show(exhibit_screen(outcome))
    elif isinstance(outcome, Dispute):
        await context.show(dispute_screen(outcome))
    elif answers is not None and is_of_packet(outcome):
        await show_answered(context, outcome, answers)
    else:
        await context.show_card(context.person, outcome_screen(outcome))


def _toast(outcome: Outcome) -> Phrase | None:
    return outcome.receipt if isinstance(outcome, Moved) else phrase("saved-toast")
