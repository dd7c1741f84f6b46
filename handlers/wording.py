"""What a message says: its words, cleaned, and the words of ours that it quotes."""

from telegram import Message

from handlers.context import Context
from locales.phrase import phrase
from storage.errors import Refused
from storage.forms.reply import Quoted, Wrote
from storage.rules.cleaning import clean


async def wrote(context: Context, said: Message | None) -> Wrote:
    """What this message says, with the guess what language it is in. Raises Refused if it is no text."""
    if said is None or said.text is None:
        raise Refused(phrase("text-instead"))
    text = clean(said.text)
    return Wrote(text, said.message_id, await context.tools.guess(text), quoted(said))


def said_in(said: Message | None) -> str:
    """The words of this message, cleaned; empty where it has none."""
    return clean((said.text or "") if said is not None else "").strip()


def answered_message(context: Context, said: Message | None) -> int | None:
    """The number of our message that this one was written under, if it was."""
    under = said.reply_to_message if said is not None else None
    return under.message_id if under and under.from_user and under.from_user.id == context.bot.id else None


def quoted(said: Message) -> Quoted | None:
    """The words this message quotes, and what stands before them in the message they are from.

    Telegram tells the place approximately and in UTF-16 units, so the nearest such words are meant.
    """
    if said.quote is None:
        return None
    under = said.reply_to_message
    whole = (under.text or under.caption or "") if under is not None else ""
    place = _nearest(whole, said.quote.text, _symbols(whole, said.quote.position))
    return Quoted(clean(said.quote.text), clean(whole[:place]))


def _nearest(whole: str, words: str, near: int) -> int:
    """Where these words begin nearest to this place; the place itself if they do not occur."""
    after, before = whole.find(words, near), whole.rfind(words, 0, near + len(words))
    found = [place for place in (before, after) if place >= 0]
    return min(found, key=lambda place: abs(place - near), default=near)


def _symbols(text: str, units: int) -> int:
    """How many symbols so many UTF-16 units are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore"))
