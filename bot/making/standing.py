"""What somebody is told about their standing: a role, a pause, its end, being sent away, each with its reason."""

from datetime import UTC, datetime

from bot.making.letter import Bench, Letter, Order
from handlers.screens.governing import reason_phrase
from locales.phrase import Phrase, Value, phrase
from storage.rules.day import WIB


async def make_standing(bench: Bench, order: Order) -> Letter:
    """Order values, each where it is spoken of: `reason`, `until` in milliseconds since 1970, `role`."""
    del bench
    values, said = order.making.values, dict[str, Value]()
    if "reason" in values:
        said["reason"] = reason_phrase(str(values["reason"]))
    if "until" in values:
        said["until"] = datetime.fromtimestamp(int(values["until"]) / 1000, UTC).astimezone(WIB)
    role = str(values.get("role", ""))
    if role:
        said["role"] = phrase(f"role-{role}")
    return Letter(Phrase(order.notice.phrase, said), role=role)
