"""What has to be true of a batch before it opens, what it is for, and the word that somebody has assessed it."""

from collections.abc import Iterator

from handlers.buttons import pack
from handlers.screens.figures import in_a_line
from handlers.screens.screen import Button
from locales.phrase import Phrase, phrase
from storage.desk.batches import DRAFT
from storage.desk.findings import Findings
from storage.facts import Batch
from storage.rules.impact import risks

ASSESS = "bf"


def purpose_phrase(purpose: str) -> Phrase:
    """What the answers are for: what the batch says, or what people agree to with “Melatih AI”."""
    return phrase("as-is", text=purpose) if purpose else phrase("purpose-usual")


def impact_parts(batch: Batch, findings: Findings) -> Iterator[Phrase]:
    """The checklist of a draft; of a risky one why it is, and whether somebody has assessed it."""
    if batch.state != DRAFT or batch.wishes.course is not None:
        return
    yield phrase("impact", purpose=purpose_phrase(batch.wishes.purpose))
    found = risks(batch.wishes)
    if found and findings.assessed:
        yield phrase("impact-assessed")
    elif found:
        yield phrase("impact-risky", risks=in_a_line([phrase(f"impact-{risk}") for risk in found]))


def assess_button(batch: Batch) -> Button:
    """Says that somebody has assessed it."""
    return Button(phrase("impact-assess"), pack(ASSESS, batch.id), "good")
