"""What is kept of people, by class: in which tables, why it may be, and for how long. Nothing else decides about it.

The law (UU 27/2022, articles 42 to 44) asks for an end and names no days. They are set here, shown in `/retensi` and
in the record of processing, and kept by a job once a day: `storage/desk/forgetting.py`. The words for each class are
the phrases `class-<name>`, `class-<name>-why`, `basis-<basis>` and `since-<since>`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

# Why something may be kept: an agreement, the work agreed on, a duty, a reason that weighs more, nothing personal.
CONSENT, CONTRACT, LAW, INTEREST, NONE = "consent", "contract", "law", "interest", "none"
YEAR = 365
# So long before the words of a batch go, whoever pushed it is told.
WARNING = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class DataClass:
    """One class of data: its tables, the basis it rests on, and for how many days `since` what it is kept.

    Without days it ends with `since` alone, or not at all. `theirs` says whether people see it among what is theirs.
    """

    name: str
    tables: tuple[str, ...]
    basis: str
    since: str
    days: int | None = None
    theirs: bool = True

    def before(self, now: datetime) -> datetime:
        """What is older than this goes. Raises ValueError for a class without days."""
        if self.days is None:
            raise ValueError(self.name)
        return now - timedelta(days=self.days)


CLASSES = (
    DataClass(
        "identity",
        ("people", "guests", "appointments", "overruled", "vindications", "review_news", "tallies"),
        CONTRACT,
        "erased",
    ),
    DataClass("newcomers", (), CONTRACT, "begun", 30),
    DataClass("refusals", (), LAW, "refused", YEAR),
    DataClass("consents", ("consents", "wordings"), LAW, "gone", 5 * YEAR),
    DataClass("pauses", ("pauses",), LAW, "lifted"),
    DataClass(
        "skills",
        (
            *("proofs", "enrolments", "exams", "certificates", "lessons", "trust", "probes", "flags"),
            *("sightings", "stirs", "interventions"),
            *("ties", "rings", "members", "scans"),
        ),
        CONTRACT,
        "erased",
    ),
    DataClass(
        "answers",
        (
            *("annotations", "assignments", "seats", "turns", "days", "origins", "likenesses", "models"),
            *("review_items", "reviews", "looks", "cases", "releases", "released"),
        ),
        CONSENT,
        "closed",
        YEAR,
    ),
    DataClass("drafts", (), CONTRACT, "untouched", 30),
    DataClass("voices", ("recordings",), CONSENT, "withdrawn", 30),
    DataClass("updates", ("inbox",), CONTRACT, "received", 30),
    DataClass("notices", ("outbox", "orders", "sent_files"), CONTRACT, "sent", 30),
    DataClass("chat", ("asked", "cards", "replies", "rehearsals"), CONTRACT, "untouched", 90),
    DataClass("pay", ("ledger", "approvals", "payouts", "payout_lines", "payout_ends"), LAW, "law"),
    DataClass("objections", ("objections",), CONTRACT, "erased"),
    DataClass("inquiries", ("inquiries",), CONTRACT, "answered", YEAR),
    DataClass("appeals", ("appeals",), LAW, "answered", 2 * YEAR),
    DataClass("incidents", ("incidents", "told"), LAW, "ended", 5 * YEAR, theirs=False),
    DataClass("acts", ("audit",), LAW, "nameless"),
    DataClass("promises", ("tombstones",), LAW, "promised", 5 * YEAR),
    DataClass("tries", ("checks",), INTEREST, "tried", 1, theirs=False),
    DataClass("invites", ("invites",), INTEREST, "expired", 30, theirs=False),
    DataClass(
        "material",
        (
            *("batches", "tasks", "contents", "additions", "troubles", "guides", "quotas", "domains", "broadcasts"),
            "gaps",
            "golds",
        ),
        INTEREST,
        "house",
        theirs=False,
    ),
    DataClass("house", ("alarms", "chores", "pollers", "processes", "secrets"), NONE, "house", theirs=False),
)
