"""Whom a batch is for, in words for its admins, and how many of them are still missing."""

from collections.abc import Iterator

from handlers.screens.figures import below_each_other, in_a_line
from locales.phrase import Phrase, phrase
from storage.facts import Batch, Wishes
from storage.terms import Quota

QUOTAS = "quotas"
# So many quotas stand in a message beside everything else.
SHOWN = 15


def people_lines(wishes: Wishes) -> Iterator[tuple[str, Phrase]]:
    """What the batch asks of people, a line each under the name of the wish."""
    if wishes.domain:
        who = "proven" if wishes.pay or wishes.hourly else "own"
        yield "domain", phrase("plan-domain", domain=wishes.domain, who=who)
    if wishes.level:
        yield "level", phrase("plan-level", number=wishes.level)
    if wishes.regions:
        names = [phrase("as-is", text=region.name) for region in wishes.regions]
        yield "regions", phrase("plan-regions", regions=in_a_line(names))
    if wishes.requires:
        subjects = [phrase("as-is", text=subject) for subject in wishes.requires]
        yield "requires", phrase("plan-requires", subjects=in_a_line(subjects))
    for quota in wishes.quotas[:SHOWN]:
        yield QUOTAS, phrase("plan-quota", who=quota_people(quota), wanted=quota.wanted)
    if wishes.quotas[SHOWN:]:
        yield QUOTAS, phrase("batch-quotas-more", more=len(wishes.quotas) - SHOWN)


def quota_lines(batch: Batch) -> tuple[Phrase, ...]:
    """How far each quota is filled, those that miss most first; nothing where there are none."""
    filled = sorted(zip(batch.wishes.quotas, batch.seats, strict=False), key=lambda pair: pair[1] - pair[0].wanted)
    lines = [_quota(quota, taken) for quota, taken in filled[:SHOWN]]
    if filled[SHOWN:]:
        lines.append(phrase("batch-quotas-more", more=len(filled) - SHOWN))
    return (below_each_other(lines),) if lines else ()


def _quota(quota: Quota, taken: int) -> Phrase:
    return phrase(
        "batch-quota", who=quota_people(quota), taken=taken, wanted=quota.wanted, missing=quota.wanted - taken
    )


def quota_people(quota: Quota) -> Phrase:
    """The people of a quota: what they speak, and where they are from."""
    said = [phrase("language-name", target=quota.tag)] if quota.tag else []
    said += [phrase("as-is", text=quota.region.name)] if quota.region is not None else []
    return in_a_line(said)
