"""Whose task is it: what keeps somebody from a batch or from one task of it, and which quotas they would fill.

Languages, registers and levels are as people say themselves. A field that somebody calls their own opens its unpaid
tasks; the paid ones are for those who have proven it, by an exam or before an admin. What is proven opens both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from storage.facts import Content, Person, Wishes
from storage.rules.care import knows, plain
from storage.rules.quality import ANDAL
from storage.rules.regions import lies_in
from storage.rules.skills import level_of
from storage.rules.tags import register_of
from storage.terms import Quota

FIELD, PROOF, PLACE, REGISTER, LEVEL, TRUST = "field", "proof", "place", "register", "level", "trust"
LANGUAGES, REGIONS, FULL, NOT_MINE = "other-languages", "other-regions", "quota-full", "not-mine"
# What somebody can do something about, the easiest first; then what only time or another batch changes.
REASONS = (FIELD, PLACE, REGISTER, PROOF, LEVEL, TRUST, LANGUAGES, REGIONS, FULL, NOT_MINE)
IN_OUR_HANDS = frozenset((FIELD, PLACE, REGISTER, PROOF, LEVEL, TRUST))


class Standing(Protocol):
    """What is known of one person beyond themselves."""

    def proves(self, subject: str, level: int) -> bool:
        """Whether they have proven this, at this level or a higher one, and it counts now."""

    def is_reliable(self, content: Content, wishes: Wishes) -> bool:
        """Whether their work is reliable for sure in what this task of such a batch asks for."""

    def is_field(self, name: str) -> bool:
        """Whether this is a field of expertise, not only a heading of a task."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why tasks are not for somebody: a reason of those above, with the name of the field, proof or language."""

    reason: str
    name: str = ""


def hardest_last(obstacle: Obstacle) -> int:
    """A key that puts what is overcome most easily first."""
    return REASONS.index(obstacle.reason)


def batch_obstacle(person: Person, wishes: Wishes, standing: Standing) -> Obstacle | None:
    """What keeps this person from all tasks of such a batch, None if nothing does."""
    for tag in asked_tags(Content(), wishes):
        if obstacle := _language_obstacle(person, tag or "id", 0 if wishes.domain else wishes.level):
            return obstacle
    if obstacle := _region_obstacle(person, wishes):
        return obstacle
    for subject in wishes.requires:
        if subject != ANDAL and not standing.proves(subject, max(wishes.level, 1)):
            return Obstacle(PROOF, subject)
        if subject == ANDAL and not standing.is_reliable(Content(), wishes):
            return Obstacle(TRUST, subject)
    return _field_obstacle(person, wishes.domain, wishes, standing) if wishes.domain else None


def understands(person: Person, wishes: Wishes) -> bool:
    """Whether this person speaks all languages of such a batch, however well."""
    tags = asked_tags(Content(), wishes)
    return all(level_of(person, (tag or "id").partition("-")[0].lower()) for tag in tags)


def task_obstacle(person: Person, content: Content, wishes: Wishes, standing: Standing) -> Obstacle | None:
    """What keeps this person from this task of a batch that is for them, None if nothing does."""
    if content.domain and (obstacle := _field_obstacle(person, content.domain, wishes, standing)):
        return obstacle
    if ANDAL in wishes.requires and not standing.is_reliable(content, wishes):
        return Obstacle(TRUST, ANDAL)
    own = content.target or (content.lang if not (wishes.target or wishes.targets) else None)
    return _language_obstacle(person, own, 0 if content.domain or wishes.domain else wishes.level) if own else None


def asked_tags(content: Content, wishes: Wishes) -> tuple[str | None, ...]:
    """The languages and registers such a task asks for, one after another; None where it says nothing."""
    if content.target:
        return (content.target,)
    return wishes.targets or (wishes.target or content.lang or wishes.lang,)


def cells(person: Person, content: Content, wishes: Wishes) -> tuple[int, ...] | None:
    """The places of the quotas this person fills with this task, if any; None where it is not theirs.

    Once a language or a register has quotas, it is wanted of the people in them alone.
    """
    filled: list[int] = []
    for tag in asked_tags(content, wishes):
        about = [place for place, quota in enumerate(wishes.quotas) if covers(quota, tag)]
        mine = [place for place in about if _is_from(person, wishes.quotas[place])]
        if about and not mine:
            return None
        filled += mine[:1]
    return tuple(sorted(set(filled)))


def covers(quota: Quota, tag: str | None) -> bool:
    """Whether this quota is about this language or register: `jv` is about `jv-x-ngoko` too."""
    said = (tag or "").lower()
    return not quota.tag or said == quota.tag or said.startswith(f"{quota.tag}-")


def may_fill(person: Person, quotas: Sequence[Quota]) -> list[int]:
    """The places of all quotas that are for people from where this person is from."""
    return [place for place, quota in enumerate(quotas) if _is_from(person, quota)]


def _is_from(person: Person, quota: Quota) -> bool:
    origin = person.profile.origin
    return quota.region is None or (origin is not None and lies_in(origin.code, quota.region.code))


def _region_obstacle(person: Person, wishes: Wishes) -> Obstacle | None:
    """A place in somebody's own words lies in no region."""
    origin = person.profile.origin
    if wishes.regions and not any(origin and lies_in(origin.code, region.code) for region in wishes.regions):
        return Obstacle(REGIONS if origin else PLACE)
    if wishes.quotas and not may_fill(person, wishes.quotas):
        return Obstacle(REGIONS if origin else PLACE)
    return None


def _language_obstacle(person: Person, tag: str, level: int) -> Obstacle | None:
    language = tag.partition("-")[0].lower()
    speaks = level_of(person, language)
    if not speaks:
        return Obstacle(LANGUAGES, tag)
    if speaks < level:
        return Obstacle(LEVEL, language)
    used, asked = person.profile.skill(language).registers, register_of(tag)
    if used and asked and asked.replace("_", "-") not in used:
        return Obstacle(REGISTER, tag)
    return None


def _field_obstacle(person: Person, domain: str, wishes: Wishes, standing: Standing) -> Obstacle | None:
    name = plain(domain)
    if not knows(person, name):
        return Obstacle(NOT_MINE, name)
    if not (wishes.domain and plain(wishes.domain) == name) and not standing.is_field(name):
        return None
    if standing.proves(name, max(wishes.level, 1)):
        return None
    if wishes.pay or wishes.hourly:
        return Obstacle(PROOF, name)
    mine = any(field.name == name and field.mine for field in person.fields)
    return None if mine or standing.proves(name, 1) else Obstacle(FIELD, name)
