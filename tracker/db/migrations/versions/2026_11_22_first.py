"""The first schema: the ledger, the records and spells derived from it, the search index."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the schema; registers are never taken back to an older one."""
    op.create_table(
        "body",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=True),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("aliases", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("checked", sa.String(10), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_body")),
        sa.UniqueConstraint("id", name=op.f("uq_body_id")),
    )
    op.create_table(
        "book",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_book")),
        sa.UniqueConstraint("id", name=op.f("uq_book_id")),
    )
    op.create_table(
        "publication",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("code", sa.Text(collation="NOCASE"), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("publishers", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("marking", sa.Text(), nullable=False),
        sa.Column("source_sha256", sa.Text(), nullable=True),
        sa.Column("source_name", sa.Text(), nullable=True),
        sa.Column("source_size", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_publication")),
        sa.UniqueConstraint("code", name=op.f("uq_publication_code")),
        sa.UniqueConstraint("id", name=op.f("uq_publication_id")),
    )
    op.create_table(
        "register",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_register")),
        sa.UniqueConstraint("id", name=op.f("uq_register_id")),
    )
    op.create_table(
        "scale",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("in_use", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_scale")),
        sa.UniqueConstraint("id", name=op.f("uq_scale_id")),
    )
    op.create_table(
        "entry",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("book_key", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("subject_kind", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.String(36), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.String(10), nullable=True),
        sa.Column("recorded_at", sa.String(27), nullable=False),
        sa.Column("stated_by", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(kind = 'correction') = (effective_on IS NULL)", name=op.f("ck_entry_only_corrections_have_no_day")
        ),
        sa.ForeignKeyConstraint(["book_key"], ["book.key"], name=op.f("fk_entry_book_key_book")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_entry")),
        sa.UniqueConstraint("book_key", "sequence", name=op.f("uq_entry_book_key_sequence")),
        sa.UniqueConstraint("id", name=op.f("uq_entry_id")),
    )
    op.create_index(op.f("ix_entry_kind"), "entry", ["kind"], unique=False)
    op.create_index(op.f("ix_entry_subject_id"), "entry", ["subject_id"], unique=False)
    op.create_table(
        "recommendation",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("publication_key", sa.Integer(), nullable=False),
        sa.Column("ref", sa.Text(collation="NOCASE"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("stem", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("priority", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["publication_key"], ["publication.key"], name=op.f("fk_recommendation_publication_key_publication")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_recommendation")),
        sa.UniqueConstraint("id", name=op.f("uq_recommendation_id")),
        sa.UniqueConstraint("ref", name=op.f("uq_recommendation_ref")),
    )
    op.create_index(
        op.f("ix_recommendation_publication_key_position"),
        "recommendation",
        ["publication_key", "position"],
        unique=False,
    )
    op.create_table(
        "assignment",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("recommendation_key", sa.Integer(), nullable=False),
        sa.Column("body_key", sa.Integer(), nullable=False),
        sa.Column("addressee", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["body_key"], ["body.key"], name=op.f("fk_assignment_body_key_body")),
        sa.ForeignKeyConstraint(
            ["recommendation_key"], ["recommendation.key"], name=op.f("fk_assignment_recommendation_key_recommendation")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_assignment")),
        sa.UniqueConstraint("id", name=op.f("uq_assignment_id")),
        sa.UniqueConstraint("recommendation_key", "body_key", name=op.f("uq_assignment_recommendation_key_body_key")),
    )
    op.create_index(op.f("ix_assignment_body_key"), "assignment", ["body_key"], unique=False)
    op.create_table(
        "place",
        sa.Column("recommendation_key", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("publication_key", sa.Integer(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["publication_key"], ["publication.key"], name=op.f("fk_place_publication_key_publication")
        ),
        sa.ForeignKeyConstraint(
            ["recommendation_key"], ["recommendation.key"], name=op.f("fk_place_recommendation_key_recommendation")
        ),
        sa.PrimaryKeyConstraint("recommendation_key", "ordinal", name=op.f("pk_place")),
    )
    op.create_index(op.f("ix_place_publication_key"), "place", ["publication_key"], unique=False)
    op.create_table(
        "spell",
        sa.Column("assignment_key", sa.Integer(), nullable=False),
        sa.Column("since", sa.String(10), nullable=False),
        sa.Column("until", sa.String(10), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("response", sa.Text(), nullable=True),
        sa.Column("response_on", sa.String(10), nullable=True),
        sa.Column("progress", sa.Text(), nullable=True),
        sa.Column("progress_on", sa.String(10), nullable=True),
        sa.Column("target", sa.String(10), nullable=True),
        sa.Column("target_words", sa.Text(), nullable=True),
        sa.Column("first_target", sa.String(10), nullable=True),
        sa.Column("slips", sa.Integer(), nullable=False),
        sa.Column("slip_days", sa.Integer(), nullable=False),
        sa.Column("evidence_count", sa.Integer(), nullable=False),
        sa.Column("last_entry_on", sa.String(10), nullable=True),
        sa.ForeignKeyConstraint(
            ["assignment_key"], ["assignment.key"], name=op.f("fk_spell_assignment_key_assignment")
        ),
        sa.PrimaryKeyConstraint("assignment_key", "since", name=op.f("pk_spell")),
    )

    # A virtual table is beyond Alembic's own words; `porter unicode61` finds "assess" in "assessments".
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "words, recommendation_key UNINDEXED, assignment_key UNINDEXED, tokenize = 'porter unicode61')"
    )
