"""What a batch asks for: read from a caption, checked, merged, and what is missing told from the rows."""

import re
from collections.abc import Collection, Mapping

from msgspec.structs import replace

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import Content, JsonObject, Wishes
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules.cleaning import clean, glimpse
from storage.rules.course_wishes import COURSE, NAMES, changed_course, with_course
from storage.rules.placing import covers
from storage.rules.wish_checks import CHECKS, check_of

# A wish is `name=value`; phones like to curl the quotation marks.
_WISH = re.compile(r"""([^\s="]+)\s*=\s*("[^"]*"|'[^']*'|“[^”]*”|„[^“”]*[“”]|[^\s"“„]*)(?=[\s,;]|$)""")
_QUOTES = "\"'“”„"
# What never changes by a word: the name it was given, its guide and its being a course have ways of their own.
LASTING = ("name", "guide", COURSE)
# Wishes of which there may be several, for each to be taken in or left out by a button.
TOGETHER = ("kinds", "regions")
DRAFT = "draft"
# What people here call a wish.
ALIASES = {"aturan": "rules"}
# What of a batch can change while people are at work on it; `overlap` only rises.
CHANGING = (
    *("quotas", "overlap", "most", "sure", "priority", "deadline", "pay", "hourly", "cap", "rates", "gold", "review"),
    "verdict",
    *("lease", "window"),
)


def parse_wishes(text: str) -> JsonObject:
    """The wishes written behind `/push`, as texts and unchecked. Raises Refused at what is no `name=value`."""
    text = clean(text).strip()
    found: JsonObject = {}
    at = 0
    for wish in _WISH.finditer(text):
        _look_between(text[at : wish.start()])
        name, value = wish.groups()
        name = ALIASES.get(name.casefold(), name.casefold())
        if name in found:
            raise Refused(phrase("wish-twice", wish=glimpse(name)))
        found[name] = value[1:-1] if value and value[0] in _QUOTES else value.rstrip(",;")
        at = wish.end()
    _look_between(text[at:])
    return found


def wishes_from(*sources: JsonObject, inferred: JsonObject, kinds: Collection[str]) -> Wishes:
    """These wishes checked and merged: a later source wins over an earlier one, each of them over what is inferred.

    `kinds` are the names there are. Raises Refused at the first wish that is unknown or cannot be granted.
    """
    merged: JsonObject = dict(inferred)
    for source in sources:
        merged.update((name, value) for name, value in source.items() if value is not None)
    checked = {name: check_of(name)(name, value) for name, value in merged.items()}
    _look_at_kinds(checked, kinds)
    wishes = Wishes(**with_course(checked))  # type: ignore[arg-type]  # each check gives what the field of its name holds
    if wishes.pay and wishes.hourly:
        raise Refused(phrase("wish-pay-or-hourly"))
    _look_at_quotas(wishes)
    return wishes


def changing_of(wishes: Wishes, state: str) -> tuple[str, ...]:
    """The names of the wishes that can change, of a batch with these in this state; of a draft nearly all."""
    if wishes.course is not None:
        return tuple(NAMES)
    return tuple(name for name in CHECKS if name not in (*LASTING, *NAMES)) if state == DRAFT else CHANGING


def changed_wishes(wishes: Wishes, said: JsonObject, changing: Collection[str]) -> Wishes:
    """These wishes with what is said now, unchecked. Raises Refused for one that is not among the changing."""
    for name in said:
        if name not in changing:
            check_of(name)
            raise Refused(phrase("wish-fixed", wish=name, wishes=", ".join(changing)))
    changed = {name: check_of(name)(name, value) for name, value in said.items()}
    _look_at_kinds(changed, [kind.name for kind in KINDS])
    if wishes.course is not None:
        return replace(wishes, course=changed_course(wishes.course, changed))
    # Who names one way to pay means the other no more.
    for one, other in (("pay", "hourly"), ("hourly", "pay")):
        if changed.get(one) and other not in changed:
            changed[other] = 0
    after = replace(wishes, **changed)
    if after.pay and after.hourly:
        raise Refused(phrase("wish-pay-or-hourly"))
    _look_at_quotas(after)
    return after


def chosen(wishes: Wishes, wish: str, choice: str) -> JsonObject:
    """What a button says that chooses this for a wish: a value, or what is taken in (+) or left out (-)."""
    if wish not in TOGETHER or choice[:1] not in ("+", "-"):
        return {wish: choice}
    there = [str(getattr(each, "code", each)) for each in getattr(wishes, wish)]
    kept = [each for each in there if each != choice[1:]]
    return {wish: [*kept, choice[1:]] if choice[0] == "+" else kept or ""}


def as_guide(text: str) -> str:
    """This text as the guideline of a batch. Raises Refused if it is too long."""
    return str(CHECKS["guide"]("guide", text))


def infer_kinds(content: Content, said: Wishes) -> tuple[str, ...]:
    """The kind that suits this row: of those that can be asked, the one whose own example looks most like it.

    None is guessed that is about answers where there are none, or the other way round. One that can be asked only
    because of a wish that was said goes before all others.
    """
    possible = [kind for kind in KINDS if not any(kind.read(content, said))]
    asked_for = [kind for kind in possible if any(kind.read(content, Wishes()))]
    alike = [kind for kind in possible if bool(kind.example.content.candidates) == bool(content.candidates)]
    found = sorted(asked_for or alike, key=lambda kind: _distance(kind, content))
    return tuple(kind.name for kind in found[:1])


def _distance(kind: Kind, content: Content) -> tuple[int, bool]:
    example = kind.example.content
    return abs(len(example.candidates) - len(content.candidates)), (example.text is None) != (content.text is None)


def _look_at_kinds(checked: Mapping[str, object], kinds: Collection[str]) -> None:
    for kind in checked.get("kinds", ()):  # type: ignore[attr-defined]  # the check of kinds gives a tuple of names
        if kind not in kinds:
            raise Refused(phrase("wish-kind-unknown", kind=glimpse(kind), kinds=", ".join(kinds)))


def _look_at_quotas(wishes: Wishes) -> None:
    """What is asked for and has no quota would be wanted of nobody."""
    for tag in wishes.targets or (wishes.target,):
        if tag and wishes.quotas and not any(covers(quota, tag) for quota in wishes.quotas):
            raise Refused(phrase("wish-quotas-off", tag=tag))


def _look_between(text: str) -> None:
    if text.strip(" \t\r\n,;"):
        raise Refused(phrase("wish-unreadable", found=glimpse(text.strip())))
