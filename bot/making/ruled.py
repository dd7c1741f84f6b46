"""What somebody is told that a rule did with them: why, what it means, until when."""

from datetime import UTC, datetime

from bot.making.letter import Bench, Letter, Order
from locales.phrase import Phrase, Value
from storage.rules.day import WIB


async def make_ruled(bench: Bench, order: Order) -> Letter:
    """Order values: `batch`, `signal` with `hits` in `number`; for a pause `until` in milliseconds since 1970."""
    del bench
    values = order.making.values
    why = Phrase("rule-why", {name: values[name] for name in ("signal", "hits", "number")})
    said: dict[str, Value] = {"batch": str(values["batch"]), "why": why}
    if "until" in values:
        said["until"] = datetime.fromtimestamp(int(values["until"]) / 1000, UTC).astimezone(WIB)
    return Letter(Phrase(order.notice.phrase, said))
