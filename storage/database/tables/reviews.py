"""Who looks over what people answered, what they said to it, and where people disagree."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint, text

from storage.database.columns import Moment, Packed
from storage.database.tables.base import Id, metadata
from storage.facts import JsonObject
from storage.rules.sitting import Draft

# An assignment that somebody is to look over. `asks` is what for: a verdict, an answer to an appeal, a second look
# that measures the first; empty for nothing. `wanted` people must agree on it who speak the `language`; that is empty
# where it is no matter. Each change of the answer begins a new `round`. `later` is when its trainer wants to see
# again what was sent back.
review_items = Table(
    "review_items",
    metadata,
    Column("assignment_id", Id, ForeignKey("assignments.id"), primary_key=True),
    Column("task_id", Id, ForeignKey("tasks.id"), nullable=False, index=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False, index=True),
    Column("person_id", Id, ForeignKey("people.id"), nullable=False),
    Column("state", String(16), nullable=False),
    Column("asks", String(16), nullable=False),
    Column("cause", String(16), nullable=False),
    Column("rank", Integer, nullable=False),
    Column("language", Text, nullable=False),
    Column("wanted", Integer, nullable=False),
    Column("round", Integer, nullable=False, server_default="1"),
    Column("at", Moment, nullable=False),
    Column("decided", Moment),
    Column("later", Moment),
    Index(
        "ix_review_items_asked",
        "rank",
        "assignment_id",
        sqlite_where=text("asks <> ''"),
        postgresql_where=text("asks <> ''"),
    ),
    Index("ix_review_items_of", "person_id", "state"),
)

# What somebody said to an assignment in one of its rounds: `sort` is what they were asked for, `decided` is 1 where
# that ended the matter. `seen` are the revisions they looked at, `fixed` what they put in their place, both by kind.
reviews = Table(
    "reviews",
    metadata,
    Column("id", Id, primary_key=True),
    Column("assignment_id", Id, ForeignKey("assignments.id"), nullable=False),
    Column("reviewer_id", Id, ForeignKey("people.id"), nullable=False),
    Column("round", Integer, nullable=False),
    Column("sort", String(16), nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("reasons", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False),
    Column("note", Text, nullable=False),
    Column("seen", Packed[dict[str, int]](dict[str, int]), nullable=False),
    Column("fixed", Packed[dict[str, JsonObject]](dict[str, JsonObject]), nullable=False),
    Column("decided", Integer, nullable=False),
    Column("active_ms", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("assignment_id", "reviewer_id", "round"),
    Index("ix_reviews_by", "reviewer_id", "at"),
)

# What a reviewer has before them, nobody else meanwhile: an assignment or a case. `version` is that of the
# assignment; each step of the reviewer is a `turn`. Of a case `chosen` is whose answer they find right. `passed` are
# those they left to others.
looks = Table(
    "looks",
    metadata,
    Column("reviewer_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("assignment_id", Id, ForeignKey("assignments.id"), unique=True),
    Column("case_id", Id, ForeignKey("tasks.id"), unique=True),
    Column("sort", String(16), nullable=False),
    Column("round", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("stage", String(16), nullable=False),
    Column("draft", Packed[Draft](Draft), nullable=False),
    Column("chosen", Id, ForeignKey("assignments.id")),
    Column("reasons", Packed[tuple[str, ...]](tuple[str, ...]), nullable=False),
    Column("note", Text, nullable=False),
    Column("passed", Packed[tuple[int, ...]](tuple[int, ...]), nullable=False),
    Column("since", Moment, nullable=False),
    Column("touched", Moment, nullable=False),
    Column("until", Moment, nullable=False),
)

# A task whose people disagree, `agreement` in hundredths; and what a human being found right and why they did.
# `chosen` is whose answer that is, where it is one of theirs.
cases = Table(
    "cases",
    metadata,
    Column("task_id", Id, ForeignKey("tasks.id"), primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False, index=True),
    Column("state", String(16), nullable=False),
    Column("agreement", Integer, nullable=False),
    Column("answers", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("cause", String(16)),
    Column("note", Text, nullable=False),
    Column("verdict", Packed[dict[str, JsonObject]](dict[str, JsonObject])),
    Column("chosen", Id, ForeignKey("assignments.id")),
    Column("decided_by", Id, ForeignKey("people.id")),
    Column("decided", Moment),
    Index(
        "ix_cases_open",
        "agreement",
        "task_id",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)

# Where a guideline says too little, as somebody found who judged a case; until somebody has seen to it.
gaps = Table(
    "gaps",
    metadata,
    Column("id", Id, primary_key=True),
    Column("batch_id", Id, ForeignKey("batches.id"), nullable=False, index=True),
    Column("task_id", Id, ForeignKey("tasks.id"), nullable=False, unique=True),
    Column("note", Text, nullable=False),
    Column("by_id", Id, ForeignKey("people.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("closed_by", Id, ForeignKey("people.id")),
    Column("closed", Moment),
)

# How a reviewer does: verdicts, those others judged blind too and in how many they agreed, appeals and how many of
# them were granted; milliseconds at it.
tallies = Table(
    "tallies",
    metadata,
    Column("reviewer_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("reviews", Integer, nullable=False, server_default="0"),
    Column("compared", Integer, nullable=False, server_default="0"),
    Column("agreed", Integer, nullable=False, server_default="0"),
    Column("appealed", Integer, nullable=False, server_default="0"),
    Column("overturned", Integer, nullable=False, server_default="0"),
    Column("active_ms", Integer, nullable=False, server_default="0"),
)

# What a trainer is told next of how their work was judged, all in one notice.
review_news = Table(
    "review_news",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("notice_id", Id, nullable=False),
    Column("accepted", Integer, nullable=False),
    Column("returned", Integer, nullable=False),
    Column("rejected", Integer, nullable=False),
)

# How often somebody sent a text in spite of this hint and a reviewer found the text right, or not.
vindications = Table(
    "vindications",
    metadata,
    Column("person_id", Id, ForeignKey("people.id"), primary_key=True),
    Column("hint", String(16), primary_key=True),
    Column("upheld", Integer, nullable=False, server_default="0"),
    Column("refuted", Integer, nullable=False, server_default="0"),
)
