"""Trouble on request: calls that fail, hang or vanish by rule."""

from collections.abc import Iterable
from fnmatch import fnmatchcase
from http import HTTPStatus
from typing import Literal

from msgspec import Struct

Action = Literal["close", "hang", "delay", "refuse", "gateway", "close_after", "hang_after"]


class Fault(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rule: which calls, from which one on, how many, and what becomes of them.

    `close` hangs up without an answer, `hang` never answers, `delay` waits `seconds` first, `refuse` answers
    with `status`, `gateway` with an HTML page; `close_after` and `hang_after` do what was asked and then keep silent.
    """

    method: str = "*"
    action: Action
    skip: int = 0
    times: int | None = None
    seconds: float = 0.0
    status: int = 500
    description: str | None = None
    retry_after: int | None = None

    @property
    def words(self) -> str:
        """Gives the description, or what Telegram says with this status."""
        if self.description is not None:
            return self.description
        if self.retry_after is not None:
            return f"Too Many Requests: retry after {self.retry_after}"
        return HTTPStatus(self.status).phrase


class Faults:
    """The rules that hold now; the first that fits a call decides."""

    def __init__(self) -> None:
        self._rules: list[tuple[Fault, list[str]]] = []

    def set(self, rules: Iterable[Fault]) -> None:
        """Puts these rules in the place of all others and starts counting anew."""
        self._rules = [(rule, []) for rule in rules]

    @property
    def rules(self) -> list[Fault]:
        return [rule for rule, _ in self._rules]

    def strike(self, method: str) -> Fault | None:
        """Gives the rule that this call falls under, and counts it."""
        for rule, met in self._rules:
            if fnmatchcase(method.lower(), rule.method.lower()):
                met.append(method)
                over = len(met) - rule.skip
                if over > 0 and (rule.times is None or over <= rule.times):
                    return rule
        return None


class SilenceError(Exception):
    """This call gets no answer; `hang` tells whether the connection stays open."""

    def __init__(self, action: Action) -> None:
        super().__init__(action)
        self.hang = action.startswith("hang")
