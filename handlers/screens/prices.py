"""What a batch pays, as its admins read it."""

from collections.abc import Iterator

from handlers.screens.figures import in_a_line, price
from locales.phrase import Phrase, phrase
from storage.facts import Wishes
from storage.rules.pricing import WHOLE, Price, sort_of
from storage.terms import Rate


def pay_lines(wishes: Wishes) -> Iterator[tuple[str, Phrase]]:
    """What a task earns before its factors, and those factors; a line each under the name of the wish."""
    if wishes.hourly:
        yield "hourly", phrase("plan-pay", price=price(Price(wishes.hourly, wishes.cap)))
    elif wishes.pay:
        yield "pay", phrase("plan-pay", price=price(Price(wishes.pay)))
    else:
        yield "pay", phrase("plan-pay-none")
    if wishes.rates:
        yield "rates", phrase("plan-rates", rates=in_a_line([_rate(rate) for rate in wishes.rates]))


def _rate(rate: Rate) -> Phrase:
    return phrase("plan-rate", sort=sort_of(rate.name), name=rate.name.rstrip("+"), factor=rate.percent / WHOLE)
