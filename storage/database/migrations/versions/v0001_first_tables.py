"""Lay the first tables."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0001"
down_revision: str | None = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "alarms",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", "subject", name=op.f("pk_alarms")),
    )
    op.create_table(
        "checks",
        sa.Column("who", sa.LargeBinary(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("who", "hour", name=op.f("pk_checks")),
    )
    op.create_table(
        "chores",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("counts", sa.Text(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_chores")),
    )
    op.create_table(
        "domains",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_domains")),
    )
    op.create_table(
        "inbox",
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("state", sa.Integer(), server_default="0", nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("deaths", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("crowded", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("bot", "update_id", name=op.f("pk_inbox")),
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_inbox_condemned",
            ["bot"],
            unique=False,
            sqlite_where=sa.text("received = 0"),
            postgresql_where=sa.text("received = 0"),
        )
        batch_op.create_index(
            "ix_inbox_finished",
            ["bot", "telegram_id"],
            unique=False,
            sqlite_where=sa.text("state >= 2"),
            postgresql_where=sa.text("state >= 2"),
        )
        batch_op.create_index(
            "ix_inbox_unfinished",
            ["bot", "telegram_id", "update_id"],
            unique=False,
            sqlite_where=sa.text("state < 2"),
            postgresql_where=sa.text("state < 2"),
        )

    op.create_table(
        "models",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("counts", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_models")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("role", sa.String(length=16), server_default="trainer", nullable=False),
        sa.Column("leads", sa.Text(), server_default="[]", nullable=False),
        sa.Column("step", sa.String(length=16), nullable=True),
        sa.Column("languages", sa.Text(), server_default="[]", nullable=False),
        sa.Column("profile", sa.Text(), server_default="{}", nullable=False),
        sa.Column("consents", sa.Text(), server_default="[]", nullable=False),
        sa.Column("fields", sa.Text(), server_default="[]", nullable=False),
        sa.Column("avoids", sa.Text(), server_default="[]", nullable=False),
        sa.Column("plain", sa.Integer(), server_default="0", nullable=False),
        sa.Column("agreed", sa.String(length=16), nullable=True),
        sa.Column("paused", sa.Text(), server_default="[]", nullable=False),
        sa.Column("unreachable_since", sa.BigInteger(), nullable=True),
        sa.Column("ring", sa.BigInteger(), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("joined", sa.BigInteger(), nullable=True),
        sa.Column("done", sa.Integer(), server_default="0", nullable=False),
        sa.Column("skipped", sa.Integer(), server_default="0", nullable=False),
        sa.Column("seconds", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("role <> 'owner'", name=op.f("ck_people_keeps_no_owner")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("bot", "telegram_id", name=op.f("uq_people_bot_telegram_id")),
    )
    op.create_table(
        "pollers",
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("bot", name=op.f("pk_pollers")),
    )
    op.create_table(
        "processes",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("beat", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_processes")),
    )
    op.create_table(
        "releases",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("selection", sa.Text(), nullable=False),
        sa.Column("wait", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("made", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_releases")),
        sa.UniqueConstraint("line", "name", name=op.f("uq_releases_line_name")),
        sa.UniqueConstraint("line", "number", name=op.f("uq_releases_line_number")),
    )
    op.create_table(
        "secrets",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_secrets")),
    )
    op.create_table(
        "sent_files",
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("file_id", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("bot", "digest", "name", name=op.f("pk_sent_files")),
    )
    op.create_table(
        "tombstones",
        sa.Column("who", sa.String(length=64), nullable=False),
        sa.Column("topic", sa.String(length=16), nullable=False),
        sa.Column("act", sa.String(length=16), nullable=False),
        sa.Column("receipt", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("who", "topic", name=op.f("pk_tombstones")),
    )
    with op.batch_alter_table("tombstones", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tombstones_receipt"), ["receipt"], unique=False)

    op.create_table(
        "wordings",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("version", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_wordings")),
    )
    op.create_table(
        "appeals",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("about", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.BigInteger(), nullable=True),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("answered_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["answered_by"], ["people.id"], name=op.f("fk_appeals_answered_by")),
        sa.ForeignKeyConstraint(["decided_by"], ["people.id"], name=op.f("fk_appeals_decided_by")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_appeals_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appeals")),
        sa.UniqueConstraint("person_id", "about", "subject", name=op.f("uq_appeals_person_id_about_subject")),
    )
    with op.batch_alter_table("appeals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_appeals_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "ix_appeals_waiting",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )

    op.create_table(
        "appointments",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("tasks", sa.Integer(), nullable=False),
        sa.Column("next", sa.BigInteger(), nullable=True),
        sa.Column("ignored", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reminded", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_appointments_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
        sa.UniqueConstraint("person_id", "minute", name=op.f("uq_appointments_person_id_minute")),
    )
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_appointments_next"), ["next"], unique=False)

    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("act", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("about_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("batch_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["about_id"], ["people.id"], name=op.f("fk_audit_about_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_audit_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index("ix_audit_about", ["about_id", "id"], unique=False)
        batch_op.create_index("ix_audit_act", ["act", "id"], unique=False)
        batch_op.create_index("ix_audit_batch", ["batch_id", "id"], unique=False)
        batch_op.create_index("ix_audit_by", ["person_id", "id"], unique=False)

    op.create_table(
        "batches",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("wishes", sa.Text(), nullable=False),
        sa.Column("priority", sa.Integer(), server_default="0", nullable=False),
        sa.Column("deadline", sa.BigInteger(), nullable=True),
        sa.Column("overdue", sa.BigInteger(), nullable=True),
        sa.Column("personal", sa.Integer(), server_default="0", nullable=False),
        sa.Column("places", sa.Text(), nullable=True),
        sa.Column("confirmed", sa.BigInteger(), nullable=True),
        sa.Column("assessed", sa.BigInteger(), nullable=True),
        sa.Column("tail", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("tasks", sa.Integer(), server_default="0", nullable=False),
        sa.Column("slots", sa.Integer(), server_default="0", nullable=False),
        sa.Column("done", sa.Integer(), server_default="0", nullable=False),
        sa.Column("skipped", sa.Integer(), server_default="0", nullable=False),
        sa.Column("people", sa.Integer(), server_default="0", nullable=False),
        sa.Column("seconds", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("aside", sa.Integer(), server_default="0", nullable=False),
        sa.Column("golds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("cost", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("accepted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("approved", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("passed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("failed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("closed", sa.BigInteger(), nullable=True),
        sa.Column("warned", sa.BigInteger(), nullable=True),
        sa.Column("emptied", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["people.id"], name=op.f("fk_batches_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batches")),
        sa.UniqueConstraint("digest", name=op.f("uq_batches_digest")),
        sa.UniqueConstraint("name", name=op.f("uq_batches_name")),
    )
    with op.batch_alter_table("batches", schema=None) as batch_op:
        batch_op.create_index(
            "ix_batches_open",
            ["priority", "id"],
            unique=False,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )

    op.create_table(
        "broadcasts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_broadcasts_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
    )
    op.create_table(
        "cards",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=False),
        sa.Column("photo", sa.BigInteger(), nullable=True),
        sa.Column("picture", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_cards_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_cards")),
    )
    op.create_table(
        "consents",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("topic", sa.String(length=16), nullable=False),
        sa.Column("given", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("wording", sa.String(length=64), nullable=True),
        sa.Column("update_id", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_consents_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    with op.batch_alter_table("consents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consents_person_id"), ["person_id"], unique=False)

    op.create_table(
        "days",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), server_default="0", nullable=False),
        sa.Column("seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sensitive", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_days_person_id")),
        sa.PrimaryKeyConstraint("person_id", "day", name=op.f("pk_days")),
    )
    op.create_table(
        "guests",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("invite_id", sa.BigInteger(), nullable=False),
        sa.Column("batch_id", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_guests_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_guests")),
    )
    with op.batch_alter_table("guests", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guests_invite_id"), ["invite_id"], unique=False)

    op.create_table(
        "incidents",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("opened_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("found", sa.BigInteger(), nullable=False),
        sa.Column("breach", sa.Text(), server_default="{}", nullable=False),
        sa.Column("audience", sa.Text(), server_default="{}", nullable=False),
        sa.Column("told", sa.BigInteger(), nullable=True),
        sa.Column("authority", sa.BigInteger(), nullable=True),
        sa.Column("closed", sa.BigInteger(), nullable=True),
        sa.Column("people", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reminded", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["opened_by"], ["people.id"], name=op.f("fk_incidents_opened_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incidents")),
    )
    op.create_table(
        "invites",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("uses_left", sa.Integer(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("batch_id", sa.BigInteger(), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("created_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("created", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("role <> 'owner'", name=op.f("ck_invites_gives_no_owner")),
        sa.CheckConstraint("uses_left >= 0", name=op.f("ck_invites_uses_left")),
        sa.ForeignKeyConstraint(["created_by"], ["people.id"], name=op.f("fk_invites_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invites")),
        sa.UniqueConstraint("digest", name=op.f("uq_invites_digest")),
    )
    op.create_table(
        "overruled",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hint", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_overruled_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_overruled")),
    )
    op.create_table(
        "pauses",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("whose", sa.String(length=8), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name=op.f("fk_pauses_by")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_pauses_person_id")),
        sa.PrimaryKeyConstraint("person_id", "whose", name=op.f("pk_pauses")),
    )
    with op.batch_alter_table("pauses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pauses_until"), ["until"], unique=False)

    op.create_table(
        "review_news",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("notice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("returned", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_review_news_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_review_news")),
    )
    op.create_table(
        "rings",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("decided", sa.BigInteger(), nullable=True),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["decided_by"], ["people.id"], name=op.f("fk_rings_decided_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rings")),
    )
    with op.batch_alter_table("rings", schema=None) as batch_op:
        batch_op.create_index("ix_rings_state", ["state", "id"], unique=False)

    op.create_table(
        "scans",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("partners", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_scans_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_scans")),
    )
    op.create_table(
        "tallies",
        sa.Column("reviewer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("reviews", sa.Integer(), server_default="0", nullable=False),
        sa.Column("compared", sa.Integer(), server_default="0", nullable=False),
        sa.Column("agreed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("appealed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("overturned", sa.Integer(), server_default="0", nullable=False),
        sa.Column("active_ms", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["reviewer_id"], ["people.id"], name=op.f("fk_tallies_reviewer_id")),
        sa.PrimaryKeyConstraint("reviewer_id", name=op.f("pk_tallies")),
    )
    op.create_table(
        "ties",
        sa.Column("one_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("other_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("signs", sa.Text(), nullable=False),
        sa.Column("bits", sa.Float(), nullable=False),
        sa.Column("told", sa.Float(), server_default="0", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("cleared", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["one_id"], ["people.id"], name=op.f("fk_ties_one_id")),
        sa.ForeignKeyConstraint(["other_id"], ["people.id"], name=op.f("fk_ties_other_id")),
        sa.PrimaryKeyConstraint("one_id", "other_id", name=op.f("pk_ties")),
    )
    with op.batch_alter_table("ties", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ties_other_id"), ["other_id"], unique=False)

    op.create_table(
        "vindications",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hint", sa.String(length=16), nullable=False),
        sa.Column("upheld", sa.Integer(), server_default="0", nullable=False),
        sa.Column("refuted", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_vindications_person_id")),
        sa.PrimaryKeyConstraint("person_id", "hint", name=op.f("pk_vindications")),
    )
    op.create_table(
        "additions",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_additions_batch_id")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_additions")),
    )
    op.create_table(
        "enrolments",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("pos", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("tasks", sa.Integer(), server_default="0", nullable=False),
        sa.Column("known", sa.Integer(), server_default="0", nullable=False),
        sa.Column("extra", sa.Integer(), server_default="0", nullable=False),
        sa.Column("begun", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_enrolments_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_enrolments_person_id")),
        sa.PrimaryKeyConstraint("person_id", "batch_id", name=op.f("pk_enrolments")),
    )
    with op.batch_alter_table("enrolments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolments_batch_id"), ["batch_id"], unique=False)

    op.create_table(
        "flags",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("signal", sa.String(length=16), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("seen", sa.BigInteger(), nullable=True),
        sa.Column("seen_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_flags_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_flags_person_id")),
        sa.ForeignKeyConstraint(["seen_by"], ["people.id"], name=op.f("fk_flags_seen_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flags")),
        sa.UniqueConstraint("person_id", "batch_id", "signal", name=op.f("uq_flags_person_id_batch_id_signal")),
    )
    with op.batch_alter_table("flags", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_flags_batch_id"), ["batch_id"], unique=False)

    op.create_table(
        "guides",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_guides_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_guides_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guides")),
    )
    with op.batch_alter_table("guides", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guides_batch_id"), ["batch_id"], unique=False)

    op.create_table(
        "interventions",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("rule", sa.String(length=48), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=8), nullable=False),
        sa.Column("signal", sa.String(length=16), nullable=False),
        sa.Column("hits", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_interventions_batch_id")),
        sa.ForeignKeyConstraint(["decided_by"], ["people.id"], name=op.f("fk_interventions_decided_by")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_interventions_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interventions")),
        sa.UniqueConstraint(
            "person_id", "batch_id", "rule", "day", name=op.f("uq_interventions_person_id_batch_id_rule_day")
        ),
    )
    with op.batch_alter_table("interventions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_interventions_batch_id"), ["batch_id"], unique=False)

    op.create_table(
        "members",
        sa.Column("ring_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_members_person_id")),
        sa.ForeignKeyConstraint(["ring_id"], ["rings.id"], name=op.f("fk_members_ring_id")),
        sa.PrimaryKeyConstraint("ring_id", "person_id", name=op.f("pk_members")),
    )
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_members_person_id"), ["person_id"], unique=False)

    op.create_table(
        "orders",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("selection", sa.Text(), nullable=False),
        sa.Column("format", sa.String(length=16), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=True),
        sa.Column("notice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("parts", sa.Integer(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_orders_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_orders_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
    )
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_orders_person_id"), ["person_id"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("urgent", sa.Integer(), server_default="0", nullable=False),
        sa.Column("state", sa.Integer(), server_default="0", nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=True),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcasts.id"], name=op.f("fk_outbox_broadcast_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_outbox_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_broadcast_id"), ["broadcast_id"], unique=False)
        batch_op.create_index(
            "ix_outbox_due",
            ["due"],
            unique=False,
            sqlite_where=sa.text("state < 2"),
            postgresql_where=sa.text("state < 2"),
        )

    op.create_table(
        "payouts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("asked", sa.BigInteger(), nullable=False),
        sa.Column("minimum", sa.BigInteger(), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_payouts_batch_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_payouts_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payouts")),
        sa.UniqueConstraint("mark", name=op.f("uq_payouts_mark")),
    )
    op.create_table(
        "proofs",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=8), nullable=False),
        sa.Column("granted_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=True),
        sa.Column("revoked", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_proofs_batch_id")),
        sa.ForeignKeyConstraint(["granted_by"], ["people.id"], name=op.f("fk_proofs_granted_by")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_proofs_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proofs")),
    )
    with op.batch_alter_table("proofs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_proofs_person_id"), ["person_id"], unique=False)

    op.create_table(
        "quotas",
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.CheckConstraint("taken BETWEEN 0 AND wanted", name=op.f("ck_quotas_taken")),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_quotas_batch_id")),
        sa.PrimaryKeyConstraint("batch_id", "place", name=op.f("pk_quotas")),
    )
    op.create_table(
        "sightings",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("signal", sa.String(length=16), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_sightings_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_sightings_person_id")),
        sa.PrimaryKeyConstraint("person_id", "batch_id", "signal", "day", name=op.f("pk_sightings")),
    )
    op.create_table(
        "stirs",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_stirs_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_stirs_person_id")),
        sa.PrimaryKeyConstraint("person_id", "batch_id", name=op.f("pk_stirs")),
    )
    op.create_table(
        "tasks",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("pos", sa.BigInteger(), nullable=False),
        sa.Column("open", sa.Integer(), nullable=False),
        sa.CheckConstraint("open >= 0", name=op.f("ck_tasks_open")),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_tasks_batch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
    )
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.create_index(
            "ix_tasks_open",
            ["batch_id", "pos"],
            unique=False,
            sqlite_where=sa.text("open > 0"),
            postgresql_where=sa.text("open > 0"),
        )

    op.create_table(
        "told",
        sa.Column("incident_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("notice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("state", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incidents.id"], name=op.f("fk_told_incident_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_told_person_id")),
        sa.PrimaryKeyConstraint("incident_id", "person_id", name=op.f("pk_told")),
    )
    op.create_table(
        "trust",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("domain", sa.String(length=100), nullable=False),
        sa.Column("source", sa.String(length=8), nullable=False),
        sa.Column("good", sa.Float(), nullable=False),
        sa.Column("bad", sa.Float(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_trust_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_trust_person_id")),
        sa.PrimaryKeyConstraint("person_id", "batch_id", "language", "domain", "source", name=op.f("pk_trust")),
    )
    op.create_table(
        "turns",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("pos", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.Integer(), server_default="0", nullable=False),
        sa.Column("skipped", sa.Integer(), server_default="0", nullable=False),
        sa.Column("seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("guide", sa.String(length=16), nullable=True),
        sa.Column("missed", sa.Text(), nullable=True),
        sa.Column("probe", sa.Integer(), nullable=True),
        sa.Column("closely", sa.Integer(), server_default="0", nullable=False),
        sa.Column("looked", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_turns_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_turns_person_id")),
        sa.PrimaryKeyConstraint("person_id", "batch_id", name=op.f("pk_turns")),
    )
    op.create_table(
        "assignments",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.Integer(), server_default="0", nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("draft", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.Column("given", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("active_ms", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=True),
        sa.Column("packet", sa.Integer(), server_default="0", nullable=False),
        sa.Column("leg", sa.Text(), nullable=True),
        sa.Column("price", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("price_cap", sa.Integer(), server_default="0", nullable=False),
        sa.Column("purpose", sa.Integer(), server_default="0", nullable=False),
        sa.Column("round", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_assignments_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_assignments_person_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_assignments_task_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignments")),
        sa.UniqueConstraint("task_id", "person_id", "round", name=op.f("uq_assignments_task_id_person_id_round")),
    )
    with op.batch_alter_table("assignments", schema=None) as batch_op:
        batch_op.create_index(
            "ix_assignments_done",
            ["person_id", "touched"],
            unique=False,
            sqlite_where=sa.text("state IN (1, 4)"),
            postgresql_where=sa.text("state IN (1, 4)"),
        )
        batch_op.create_index(
            "ix_assignments_due",
            ["due"],
            unique=False,
            sqlite_where=sa.text("state = 0"),
            postgresql_where=sa.text("state = 0"),
        )
        batch_op.create_index("ix_assignments_of", ["person_id", "state", "id"], unique=False)

    op.create_table(
        "contents",
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("mark", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_contents_batch_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_contents_task_id")),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_contents")),
        sa.UniqueConstraint("batch_id", "key", name=op.f("uq_contents_batch_id_key")),
    )
    with op.batch_alter_table("contents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contents_mark"), ["mark"], unique=False)

    op.create_table(
        "exams",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("drawn", sa.Text(), nullable=False),
        sa.Column("credits", sa.Text(), nullable=False),
        sa.Column("begun", sa.BigInteger(), nullable=False),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.Column("passed", sa.Integer(), nullable=True),
        sa.Column("proof_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_exams_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_exams_person_id")),
        sa.ForeignKeyConstraint(["proof_id"], ["proofs.id"], name=op.f("fk_exams_proof_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exams")),
        sa.UniqueConstraint("person_id", "batch_id", "number", name=op.f("uq_exams_person_id_batch_id_number")),
    )
    with op.batch_alter_table("exams", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_exams_batch_id"), ["batch_id"], unique=False)

    op.create_table(
        "gaps",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("closed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("closed", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_gaps_batch_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_gaps_by_id")),
        sa.ForeignKeyConstraint(["closed_by"], ["people.id"], name=op.f("fk_gaps_closed_by")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_gaps_task_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gaps")),
        sa.UniqueConstraint("task_id", name=op.f("uq_gaps_task_id")),
    )
    with op.batch_alter_table("gaps", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gaps_batch_id"), ["batch_id"], unique=False)

    op.create_table(
        "golds",
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.Integer(), server_default="0", nullable=False),
        sa.Column("apart", sa.Integer(), server_default="0", nullable=False),
        sa.Column("made", sa.Integer(), server_default="0", nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("shown", sa.Integer(), server_default="0", nullable=False),
        sa.Column("answered", sa.Integer(), server_default="0", nullable=False),
        sa.Column("known", sa.Integer(), server_default="0", nullable=False),
        sa.Column("doubt", sa.String(length=16), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_golds_batch_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_golds_task_id")),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_golds")),
    )
    with op.batch_alter_table("golds", schema=None) as batch_op:
        batch_op.create_index("ix_golds_shown", ["batch_id", "state", "shown"], unique=False)

    op.create_table(
        "payout_ends",
        sa.Column("payout_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("end", sa.String(length=16), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_payout_ends_by_id")),
        sa.ForeignKeyConstraint(["payout_id"], ["payouts.id"], name=op.f("fk_payout_ends_payout_id")),
        sa.PrimaryKeyConstraint("payout_id", name=op.f("pk_payout_ends")),
    )
    op.create_table(
        "rehearsals",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("order", sa.Text(), nullable=False),
        sa.Column("draft", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_rehearsals_person_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_rehearsals_task_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_rehearsals")),
    )
    with op.batch_alter_table("rehearsals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rehearsals_task_id"), ["task_id"], unique=False)

    op.create_table(
        "troubles",
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("skips", sa.Integer(), server_default="0", nullable=False),
        sa.Column("broken", sa.Integer(), server_default="0", nullable=False),
        sa.Column("aside", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_troubles_batch_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_troubles_task_id")),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_troubles")),
    )
    with op.batch_alter_table("troubles", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_troubles_batch_id"), ["batch_id"], unique=False)

    op.create_table(
        "annotations",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("consent_version", sa.String(length=16), nullable=False),
        sa.Column("guide_version", sa.String(length=16), nullable=False),
        sa.Column("guess", sa.String(length=16), nullable=True),
        sa.Column("marks", sa.String(length=255), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_annotations_assignment_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_annotations_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_annotations")),
        sa.UniqueConstraint(
            "assignment_id", "kind", "revision", name=op.f("uq_annotations_assignment_id_kind_revision")
        ),
    )
    op.create_table(
        "asked",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=False),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("act", sa.String(length=16), nullable=True),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_asked_assignment_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_asked_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_asked_person_id")),
        sa.PrimaryKeyConstraint("person_id", "message", name=op.f("pk_asked")),
    )
    op.create_table(
        "cases",
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("agreement", sa.Integer(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("cause", sa.String(length=16), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("chosen", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_cases_batch_id")),
        sa.ForeignKeyConstraint(["chosen"], ["assignments.id"], name=op.f("fk_cases_chosen")),
        sa.ForeignKeyConstraint(["decided_by"], ["people.id"], name=op.f("fk_cases_decided_by")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_cases_task_id")),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_cases")),
    )
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cases_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index(
            "ix_cases_open",
            ["agreement", "task_id"],
            unique=False,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )

    op.create_table(
        "certificates",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("exam_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("shown", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["exam_id"], ["exams.id"], name=op.f("fk_certificates_exam_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_certificates_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificates")),
        sa.UniqueConstraint("digest", name=op.f("uq_certificates_digest")),
        sa.UniqueConstraint("exam_id", name=op.f("uq_certificates_exam_id")),
    )
    with op.batch_alter_table("certificates", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_certificates_person_id"), ["person_id"], unique=False)

    op.create_table(
        "inquiries",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("answered_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered", sa.BigInteger(), nullable=True),
        sa.Column("guided", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["answered_by"], ["people.id"], name=op.f("fk_inquiries_answered_by")),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_inquiries_assignment_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_inquiries_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inquiries")),
    )
    with op.batch_alter_table("inquiries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_inquiries_person_id"), ["person_id"], unique=False)
        batch_op.create_index(
            "ix_inquiries_waiting",
            ["id"],
            unique=False,
            sqlite_where=sa.text("answered IS NULL"),
            postgresql_where=sa.text("answered IS NULL"),
        )

    op.create_table(
        "lessons",
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_lessons_assignment_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_lessons_person_id")),
        sa.PrimaryKeyConstraint("assignment_id", name=op.f("pk_lessons")),
    )
    with op.batch_alter_table("lessons", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lessons_person_id"), ["person_id"], unique=False)

    op.create_table(
        "likenesses",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False
        ),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_likenesses_assignment_id")),
        sa.PrimaryKeyConstraint("key", "assignment_id", name=op.f("pk_likenesses")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("likenesses", schema=None) as batch_op:
        batch_op.create_index("ix_likenesses_of", ["assignment_id"], unique=False)

    op.create_table(
        "looks",
        sa.Column("reviewer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("sort", sa.String(length=16), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("draft", sa.Text(), nullable=False),
        sa.Column("chosen", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("passed", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_looks_assignment_id")),
        sa.ForeignKeyConstraint(["case_id"], ["tasks.id"], name=op.f("fk_looks_case_id")),
        sa.ForeignKeyConstraint(["chosen"], ["assignments.id"], name=op.f("fk_looks_chosen")),
        sa.ForeignKeyConstraint(["reviewer_id"], ["people.id"], name=op.f("fk_looks_reviewer_id")),
        sa.PrimaryKeyConstraint("reviewer_id", name=op.f("pk_looks")),
        sa.UniqueConstraint("assignment_id", name=op.f("uq_looks_assignment_id")),
        sa.UniqueConstraint("case_id", name=op.f("uq_looks_case_id")),
    )
    op.create_table(
        "origins",
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_origins_assignment_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_origins_task_id")),
        sa.PrimaryKeyConstraint("task_id", "assignment_id", name=op.f("pk_origins")),
    )
    with op.batch_alter_table("origins", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_origins_assignment_id"), ["assignment_id"], unique=False)

    op.create_table(
        "probes",
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source", sa.String(length=8), nullable=False),
        sa.Column("credit", sa.Float(), nullable=False),
        sa.Column("ms", sa.Integer(), nullable=False),
        sa.Column("voided", sa.Integer(), server_default="0", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_probes_assignment_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_probes_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_probes_person_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_probes_task_id")),
        sa.PrimaryKeyConstraint("assignment_id", name=op.f("pk_probes")),
    )
    with op.batch_alter_table("probes", schema=None) as batch_op:
        batch_op.create_index("ix_probes_of", ["person_id", "batch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_probes_task_id"), ["task_id"], unique=False)

    op.create_table(
        "recordings",
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_recordings_assignment_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_recordings_person_id")),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_recordings")),
    )
    with op.batch_alter_table("recordings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_recordings_person_id"), ["person_id"], unique=False)

    op.create_table(
        "released",
        sa.Column("task_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("release_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_released_assignment_id")),
        sa.ForeignKeyConstraint(["release_id"], ["releases.id"], name=op.f("fk_released_release_id")),
        sa.PrimaryKeyConstraint("task_id", "assignment_id", "kind", "release_id", name=op.f("pk_released")),
    )
    op.create_table(
        "replies",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("origin", sa.BigInteger(), nullable=False),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_replies_assignment_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_replies_person_id")),
        sa.PrimaryKeyConstraint("person_id", "origin", name=op.f("pk_replies")),
    )
    op.create_table(
        "review_items",
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("asks", sa.String(length=16), nullable=False),
        sa.Column("cause", sa.String(length=16), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), server_default="1", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("decided", sa.BigInteger(), nullable=True),
        sa.Column("later", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_review_items_assignment_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_review_items_batch_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_review_items_person_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_review_items_task_id")),
        sa.PrimaryKeyConstraint("assignment_id", name=op.f("pk_review_items")),
    )
    with op.batch_alter_table("review_items", schema=None) as batch_op:
        batch_op.create_index(
            "ix_review_items_asked",
            ["rank", "assignment_id"],
            unique=False,
            sqlite_where=sa.text("asks <> ''"),
            postgresql_where=sa.text("asks <> ''"),
        )
        batch_op.create_index(batch_op.f("ix_review_items_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index("ix_review_items_of", ["person_id", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_review_items_task_id"), ["task_id"], unique=False)

    op.create_table(
        "reviews",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("reviewer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("sort", sa.String(length=16), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.Column("fixed", sa.Text(), nullable=False),
        sa.Column("decided", sa.Integer(), nullable=False),
        sa.Column("active_ms", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_reviews_assignment_id")),
        sa.ForeignKeyConstraint(["reviewer_id"], ["people.id"], name=op.f("fk_reviews_reviewer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
        sa.UniqueConstraint(
            "assignment_id", "reviewer_id", "round", name=op.f("uq_reviews_assignment_id_reviewer_id_round")
        ),
    )
    with op.batch_alter_table("reviews", schema=None) as batch_op:
        batch_op.create_index("ix_reviews_by", ["reviewer_id", "at"], unique=False)

    op.create_table(
        "seats",
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_seats_assignment_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_seats_batch_id")),
        sa.PrimaryKeyConstraint("assignment_id", "batch_id", "place", name=op.f("pk_seats")),
    )
    op.create_table(
        "ledger",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("batch_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("assignment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("review_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("active_ms", sa.Integer(), server_default="0", nullable=False),
        sa.Column("about_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("payout_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("amount <= 0 OR reason NOT IN ('clawback', 'paid')", name=op.f("ck_ledger_paid")),
        sa.CheckConstraint(
            "amount >= 0 OR reason NOT IN ('earned', 'hourly', 'reviewed', 'bonus', 'returned')",
            name=op.f("ck_ledger_earned"),
        ),
        sa.ForeignKeyConstraint(["about_id"], ["ledger.id"], name=op.f("fk_ledger_about_id")),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignments.id"], name=op.f("fk_ledger_assignment_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["batches.id"], name=op.f("fk_ledger_batch_id")),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_ledger_by_id")),
        sa.ForeignKeyConstraint(["payout_id"], ["payouts.id"], name=op.f("fk_ledger_payout_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_ledger_person_id")),
        sa.ForeignKeyConstraint(["review_id"], ["reviews.id"], name=op.f("fk_ledger_review_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger")),
        sa.UniqueConstraint("about_id", "reason", name=op.f("uq_ledger_about_id_reason")),
        sa.UniqueConstraint("payout_id", "person_id", "reason", name=op.f("uq_ledger_payout_id_person_id_reason")),
        sa.UniqueConstraint("review_id", name=op.f("uq_ledger_review_id")),
    )
    with op.batch_alter_table("ledger", schema=None) as batch_op:
        batch_op.create_index("ix_ledger_at", ["at"], unique=False)
        batch_op.create_index("ix_ledger_batch", ["batch_id"], unique=False)
        batch_op.create_index("ix_ledger_person", ["person_id", "id"], unique=False)
        batch_op.create_index(
            "uq_ledger_work",
            ["assignment_id"],
            unique=True,
            sqlite_where=sa.text("reason IN ('earned', 'hourly')"),
            postgresql_where=sa.text("reason IN ('earned', 'hourly')"),
        )

    op.create_table(
        "approvals",
        sa.Column("line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_approvals_by_id")),
        sa.ForeignKeyConstraint(["line_id"], ["ledger.id"], name=op.f("fk_approvals_line_id")),
        sa.PrimaryKeyConstraint("line_id", name=op.f("pk_approvals")),
    )
    op.create_table(
        "objections",
        sa.Column("line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("answered", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["answered_by"], ["people.id"], name=op.f("fk_objections_answered_by")),
        sa.ForeignKeyConstraint(["line_id"], ["ledger.id"], name=op.f("fk_objections_line_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_objections_person_id")),
        sa.PrimaryKeyConstraint("line_id", name=op.f("pk_objections")),
    )
    with op.batch_alter_table("objections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_objections_person_id"), ["person_id"], unique=False)

    op.create_table(
        "payout_lines",
        sa.Column("line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("cancelled_before", sa.Integer(), nullable=False),
        sa.Column("payout_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["line_id"], ["ledger.id"], name=op.f("fk_payout_lines_line_id")),
        sa.ForeignKeyConstraint(["payout_id"], ["payouts.id"], name=op.f("fk_payout_lines_payout_id")),
        sa.PrimaryKeyConstraint("line_id", "cancelled_before", name=op.f("pk_payout_lines")),
    )
    with op.batch_alter_table("payout_lines", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_payout_lines_payout_id"), ["payout_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("payout_lines", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_payout_lines_payout_id"))

    op.drop_table("payout_lines")
    with op.batch_alter_table("objections", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_objections_person_id"))

    op.drop_table("objections")
    op.drop_table("approvals")
    with op.batch_alter_table("ledger", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_ledger_work",
            sqlite_where=sa.text("reason IN ('earned', 'hourly')"),
            postgresql_where=sa.text("reason IN ('earned', 'hourly')"),
        )
        batch_op.drop_index("ix_ledger_person")
        batch_op.drop_index("ix_ledger_batch")
        batch_op.drop_index("ix_ledger_at")

    op.drop_table("ledger")
    op.drop_table("seats")
    with op.batch_alter_table("reviews", schema=None) as batch_op:
        batch_op.drop_index("ix_reviews_by")

    op.drop_table("reviews")
    with op.batch_alter_table("review_items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_review_items_task_id"))
        batch_op.drop_index("ix_review_items_of")
        batch_op.drop_index(batch_op.f("ix_review_items_batch_id"))
        batch_op.drop_index(
            "ix_review_items_asked", sqlite_where=sa.text("asks <> ''"), postgresql_where=sa.text("asks <> ''")
        )

    op.drop_table("review_items")
    op.drop_table("replies")
    op.drop_table("released")
    with op.batch_alter_table("recordings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_recordings_person_id"))

    op.drop_table("recordings")
    with op.batch_alter_table("probes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_probes_task_id"))
        batch_op.drop_index("ix_probes_of")

    op.drop_table("probes")
    with op.batch_alter_table("origins", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_origins_assignment_id"))

    op.drop_table("origins")
    op.drop_table("looks")
    with op.batch_alter_table("likenesses", schema=None) as batch_op:
        batch_op.drop_index("ix_likenesses_of")

    op.drop_table("likenesses")
    with op.batch_alter_table("lessons", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_lessons_person_id"))

    op.drop_table("lessons")
    with op.batch_alter_table("inquiries", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_inquiries_waiting",
            sqlite_where=sa.text("answered IS NULL"),
            postgresql_where=sa.text("answered IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_inquiries_person_id"))

    op.drop_table("inquiries")
    with op.batch_alter_table("certificates", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_certificates_person_id"))

    op.drop_table("certificates")
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_cases_open", sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'")
        )
        batch_op.drop_index(batch_op.f("ix_cases_batch_id"))

    op.drop_table("cases")
    op.drop_table("asked")
    op.drop_table("annotations")
    with op.batch_alter_table("troubles", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_troubles_batch_id"))

    op.drop_table("troubles")
    with op.batch_alter_table("rehearsals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rehearsals_task_id"))

    op.drop_table("rehearsals")
    op.drop_table("payout_ends")
    with op.batch_alter_table("golds", schema=None) as batch_op:
        batch_op.drop_index("ix_golds_shown")

    op.drop_table("golds")
    with op.batch_alter_table("gaps", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gaps_batch_id"))

    op.drop_table("gaps")
    with op.batch_alter_table("exams", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_exams_batch_id"))

    op.drop_table("exams")
    with op.batch_alter_table("contents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contents_mark"))

    op.drop_table("contents")
    with op.batch_alter_table("assignments", schema=None) as batch_op:
        batch_op.drop_index("ix_assignments_of")
        batch_op.drop_index(
            "ix_assignments_due", sqlite_where=sa.text("state = 0"), postgresql_where=sa.text("state = 0")
        )
        batch_op.drop_index(
            "ix_assignments_done",
            sqlite_where=sa.text("state IN (1, 4)"),
            postgresql_where=sa.text("state IN (1, 4)"),
        )

    op.drop_table("assignments")
    op.drop_table("turns")
    op.drop_table("trust")
    op.drop_table("told")
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.drop_index("ix_tasks_open", sqlite_where=sa.text("open > 0"), postgresql_where=sa.text("open > 0"))

    op.drop_table("tasks")
    op.drop_table("stirs")
    op.drop_table("sightings")
    op.drop_table("quotas")
    with op.batch_alter_table("proofs", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_proofs_person_id"))

    op.drop_table("proofs")
    op.drop_table("payouts")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ix_outbox_due", sqlite_where=sa.text("state < 2"), postgresql_where=sa.text("state < 2"))
        batch_op.drop_index(batch_op.f("ix_outbox_broadcast_id"))

    op.drop_table("outbox")
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_orders_person_id"))

    op.drop_table("orders")
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_members_person_id"))

    op.drop_table("members")
    with op.batch_alter_table("interventions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_interventions_batch_id"))

    op.drop_table("interventions")
    with op.batch_alter_table("guides", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_guides_batch_id"))

    op.drop_table("guides")
    with op.batch_alter_table("flags", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_flags_batch_id"))

    op.drop_table("flags")
    with op.batch_alter_table("enrolments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_enrolments_batch_id"))

    op.drop_table("enrolments")
    op.drop_table("additions")
    op.drop_table("vindications")
    with op.batch_alter_table("ties", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ties_other_id"))

    op.drop_table("ties")
    op.drop_table("tallies")
    op.drop_table("scans")
    with op.batch_alter_table("rings", schema=None) as batch_op:
        batch_op.drop_index("ix_rings_state")

    op.drop_table("rings")
    op.drop_table("review_news")
    with op.batch_alter_table("pauses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_pauses_until"))

    op.drop_table("pauses")
    op.drop_table("overruled")
    op.drop_table("invites")
    op.drop_table("incidents")
    with op.batch_alter_table("guests", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_guests_invite_id"))

    op.drop_table("guests")
    op.drop_table("days")
    with op.batch_alter_table("consents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consents_person_id"))

    op.drop_table("consents")
    op.drop_table("cards")
    op.drop_table("broadcasts")
    with op.batch_alter_table("batches", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_batches_open", sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'")
        )

    op.drop_table("batches")
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_index("ix_audit_by")
        batch_op.drop_index("ix_audit_batch")
        batch_op.drop_index("ix_audit_act")
        batch_op.drop_index("ix_audit_about")

    op.drop_table("audit")
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_appointments_next"))

    op.drop_table("appointments")
    with op.batch_alter_table("appeals", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_appeals_waiting",
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.drop_index(batch_op.f("ix_appeals_person_id"))

    op.drop_table("appeals")
    op.drop_table("wordings")
    with op.batch_alter_table("tombstones", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tombstones_receipt"))

    op.drop_table("tombstones")
    op.drop_table("sent_files")
    op.drop_table("secrets")
    op.drop_table("releases")
    op.drop_table("processes")
    op.drop_table("pollers")
    op.drop_table("people")
    op.drop_table("models")
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_inbox_unfinished", sqlite_where=sa.text("state < 2"), postgresql_where=sa.text("state < 2")
        )
        batch_op.drop_index(
            "ix_inbox_finished", sqlite_where=sa.text("state >= 2"), postgresql_where=sa.text("state >= 2")
        )
        batch_op.drop_index(
            "ix_inbox_condemned", sqlite_where=sa.text("received = 0"), postgresql_where=sa.text("received = 0")
        )

    op.drop_table("inbox")
    op.drop_table("domains")
    op.drop_table("chores")
    op.drop_table("checks")
    op.drop_table("alarms")
