"""Successions, posts, actions and links; what bodies bore and were part of; the whole standing in every spell."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the schema; registers are never taken back to an older one."""
    _widen_records()
    _add_records()
    _widen_spells()


def _widen_records() -> None:
    op.add_column("entry", sa.Column("words_hash", sa.Text(), nullable=True))
    op.create_index(op.f("ix_entry_recorded_at"), "entry", ["recorded_at"])
    op.add_column("body", sa.Column("names", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("body", sa.Column("parents", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("scale", sa.Column("findings", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("scale", sa.Column("owner", sa.Text(), nullable=False, server_default=""))
    op.add_column("publication", sa.Column("response_due", sa.String(10), nullable=True))
    op.add_column("recommendation", sa.Column("themes", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("recommendation", sa.Column("sub_points", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("recommendation", sa.Column("rollup", sa.Text(), nullable=False, server_default="all"))
    _rebuild_assignments()


def _rebuild_assignments() -> None:
    # A body can receive one recommendation from two others, so the pair is no longer unique. SQLite takes a
    # constraint away only with its table; Alembic's own batch mode writes the others in no certain order.
    op.drop_index(op.f("ix_assignment_body_key"), "assignment")
    op.create_table(
        "assignment_new",
        *_key_and_id("assignment"),
        sa.Column("recommendation_key", sa.Integer(), nullable=False),
        sa.Column("body_key", sa.Integer(), nullable=False),
        sa.Column("addressee", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False, server_default=""),
        sa.Column("received_from", sa.String(36), nullable=True),
        _foreign("assignment", "recommendation_key", "recommendation"),
        _foreign("assignment", "body_key", "body"),
    )
    columns = "key, id, recommendation_key, body_key, addressee"
    op.execute(f"INSERT INTO assignment_new ({columns}) SELECT {columns} FROM assignment")
    op.drop_table("assignment")
    op.rename_table("assignment_new", "assignment")
    for column in ("body_key", "recommendation_key", "received_from"):
        op.create_index(op.f(f"ix_assignment_{column}"), "assignment", [column])


def _key_and_id(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f(f"pk_{table}")),
        sa.UniqueConstraint("id", name=op.f(f"uq_{table}_id")),
    )


def _foreign(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.key"], name=op.f(f"fk_{table}_{column}_{other}"))


def _add_records() -> None:
    op.create_table(
        "succession",
        *_key_and_id("succession"),
        sa.Column("predecessor_key", sa.Integer(), nullable=False),
        sa.Column("successor_key", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=False),
        sa.Column("function", sa.Text(), nullable=False),
        sa.Column("checked", sa.String(10), nullable=True),
        _foreign("succession", "predecessor_key", "body"),
        _foreign("succession", "successor_key", "body"),
    )
    op.create_table(
        "post",
        *_key_and_id("post"),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("directorate", sa.Text(), nullable=False),
        sa.Column("body_id", sa.String(36), nullable=True),
        sa.Column("holders", sa.Text(), nullable=False),
    )
    op.create_table(
        "action",
        *_key_and_id("action"),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.String(36), nullable=True),
        sa.Column("owner_words", sa.Text(), nullable=False),
        sa.Column("due", sa.String(10), nullable=True),
        sa.Column("due_words", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
    )
    op.create_index(op.f("ix_action_owner_id"), "action", ["owner_id"])
    op.create_table(
        "serves",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("action_key", sa.Integer(), nullable=False),
        sa.Column("assignment_key", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_serves")),
        sa.UniqueConstraint("action_key", "assignment_key", name=op.f("uq_serves_action_key_assignment_key")),
        _foreign("serves", "action_key", "action"),
        _foreign("serves", "assignment_key", "assignment"),
    )
    op.create_index(op.f("ix_serves_assignment_key"), "serves", ["assignment_key"])
    op.create_table(
        "link",
        *_key_and_id("link"),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("recommendation_key", sa.Integer(), nullable=False),
        sa.Column("other_key", sa.Integer(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        _foreign("link", "recommendation_key", "recommendation"),
        _foreign("link", "other_key", "recommendation"),
    )
    op.create_index(op.f("ix_link_recommendation_key"), "link", ["recommendation_key"])
    op.create_index(op.f("ix_link_other_key"), "link", ["other_key"])


def _widen_spells() -> None:
    for name in ("assessment", "assessment_scale", "assessment_by", "finding", "closed_reason"):
        op.add_column("spell", sa.Column(name, sa.Text(), nullable=True))
    for name in ("first_response_on", "assessment_on", "closed_on"):
        op.add_column("spell", sa.Column(name, sa.String(10), nullable=True))
    for name in ("lacks", "flags", "contradictions"):
        op.add_column("spell", sa.Column(name, sa.Text(), nullable=False, server_default="[]"))
    for name in ("actions", "open_actions", "drafts"):
        op.add_column("spell", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
