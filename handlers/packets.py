"""Offline packets: `/bekal 10` lends tasks as messages of their own, and each is answered by replying to it."""

from telegram import Update

from handlers.admitting import Handler, Holds, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.packets import packed_screen, packet_card_screen
from handlers.screens.work import outcome_screen
from locales.phrase import phrase
from storage.desk import chats, packets
from storage.desk.chats import Asked
from storage.errors import Refused
from storage.rules.card import Card, Finished, Idle, Moved, Outcome
from storage.rules.typed import typed_number


async def pack(update: Update, context: Context) -> None:
    """Fill the packet and send all of it. Asked twice, and after a crash, it is the same packet once more."""
    del update
    count = _count(context)
    # Not tied to the update: filling up is the same however often it is done.
    packed = await context.tools.desk.write(packets.fill, context.person, count, context.instant)
    await context.chat.send(packed_screen(packed))
    for place, card in enumerate(packed.cards, 1):
        await _send(context, card, place, len(packed.cards))


async def show_answered(context: Context, outcome: Outcome, message: int) -> None:
    """What became of a reply to a message of a packet: thanks under it, or the next question of the same task."""
    if isinstance(outcome, Finished):
        await context.chat.reply(outcome_screen(outcome))
        await context.chat.bare(message)
    elif isinstance(outcome, Moved):
        await _send(context, outcome.card, 1, 1)


def is_of_packet(outcome: Outcome) -> bool:
    """Whether this outcome belongs to a message of its own."""
    match outcome:
        case Moved(card) | Finished(after=Card() as card):
            return bool(card.packet)
        case Finished(after=Idle(reason)):
            return reason == "packet"
    return False


async def _send(context: Context, card: Card, place: int, places: int) -> None:
    message = await context.chat.send(packet_card_screen(card, place, places))
    asked = Asked(assignment=card.assignment)
    await context.tools.desk.write(chats.ask, context.person.id, message, asked)


def _count(context: Context) -> int:
    """How many tasks are wished. Raises Refused where that is no number from 1 on."""
    count = typed_number(" ".join(context.args or (str(packets.MOST),)), packets.MOST)
    if count is None:
        raise Refused(phrase("packet-how-many", most=packets.MOST))
    return count


def routes(tools: Tools) -> list[Handler]:
    return [*command(command_named("bekal"), pack, Holds(tools, "work"))]
