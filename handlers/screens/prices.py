"""What a batch pays, has cost and may cost, as its admins read it."""

from collections.abc import Iterator

from handlers.screens.figures import duration, in_a_line, price, rupiah
from locales.phrase import Phrase, phrase
from storage.desk.forecasting import Costs, Forecast
from storage.facts import Wishes
from storage.rules.day import WIB
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


def cost_lines(costs: Costs) -> Iterator[Phrase]:
    """What a batch has cost so far, and one accepted annotation of it."""
    if costs.whole or costs.rows:
        yield phrase("cost-whole", amount=rupiah(costs.whole))
    if costs.each is not None:
        yield phrase("cost-each", amount=rupiah(costs.each), rows=costs.rows)


def forecast_lines(forecast: Forecast) -> Iterator[Phrase]:
    """What is to come: rupiah, hours of work, a day; each with what it rests on."""
    if not forecast.left:
        return
    if forecast.highest.rupiah:
        yield phrase("forecast-cost", amount=rupiah(forecast.cost), left=forecast.left, price=_price(forecast))
    work, each = duration(forecast.work), duration(forecast.seconds)
    yield phrase("forecast-work", work=work, each=each, basis=forecast.basis)
    if forecast.done_by is None:
        yield phrase("forecast-no-day")
    else:
        pace, at = round(forecast.pace, 1), forecast.done_by.astimezone(WIB)
        yield phrase("forecast-day", at=at, pace=pace, whose=forecast.whose)


def _price(forecast: Forecast) -> Phrase:
    if forecast.lowest == forecast.highest:
        return price(forecast.lowest)
    return phrase("price-between", lowest=rupiah(forecast.lowest.rupiah), highest=price(forecast.highest))


def _rate(rate: Rate) -> Phrase:
    return phrase("plan-rate", sort=sort_of(rate.name), name=rate.name.rstrip("+"), factor=rate.percent / WHOLE)
