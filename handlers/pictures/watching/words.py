"""What several of the pictures say: numbers in the manner of the language, names of questions and kinds."""

from collections.abc import Sequence

from handlers.screens.figures import in_a_line
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.kinds.registry import find_kind

# A second is shown to a tenth where there are so few of them.
FEW_SECONDS, A_MINUTE = 10, 60


def count(book: Phrasebook, number: int) -> str:
    """A whole number with its thousands told apart."""
    return book.say(phrase("watch-count", number=number))


def percent(book: Phrasebook, share: float) -> str:
    return book.say(phrase("watch-percent", percent=round(100 * share)))


def coefficient(book: Phrasebook, value: float) -> str:
    """To two places, as papers have it."""
    return book.say(phrase("watch-coefficient", value=round(value, 2)))


def took(book: Phrasebook, seconds: float) -> str:
    """How long something took, short."""
    if seconds < A_MINUTE:
        shown = round(seconds, 1) if seconds < FEW_SECONDS else round(seconds)
        return book.say(phrase("watch-seconds", seconds=shown))
    minutes, rest = divmod(round(seconds), A_MINUTE)
    return book.say(phrase("watch-minutes", minutes=minutes, seconds=rest))


def rupiah_short(book: Phrasebook, amount: int) -> str:
    """Rupiah; from a million on in millions, to a tenth."""
    if amount >= 1_000_000:  # noqa: PLR2004 - a million is a million
        return book.say(phrase("watch-millions", millions=round(amount / 1_000_000, 1)))
    return book.say(phrase("watch-rupiah", amount=amount))


def kinds_said(book: Phrasebook, kinds: Sequence[str]) -> str:
    return book.say(in_a_line([phrase(f"{kind}-title") for kind in kinds]))


def question_said(book: Phrasebook, question: str) -> str:
    """A question with the kind it is one of, where that has several."""
    name, _, part = question.partition(".")
    kind = find_kind(name)
    if kind is None or kind.opinions is None:
        return question
    said = kind.opinions.words(question)
    return book.say(in_a_line([phrase(f"{name}-title"), said]) if part else said)


def tag_said(book: Phrasebook, tag: str) -> str:
    """A language and register by name."""
    return book.say(phrase("language-name", target=tag) if tag else phrase("watch-no-language"))
