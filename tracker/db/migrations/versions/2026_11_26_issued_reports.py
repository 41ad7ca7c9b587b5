"""Reports that were issued."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the schema; registers are never taken back to an older one."""
    words = ("covers", "language", "marking", "file_sha256", "file_name", "data_sha256", "data_name", "seal", "author")
    op.create_table(
        "issued_report",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body_id", sa.String(36), nullable=True),
        sa.Column("publication_id", sa.String(36), nullable=True),
        sa.Column("theme", sa.Text(), nullable=True),
        sa.Column("recommendation_id", sa.String(36), nullable=True),
        sa.Column("filters", sa.Text(), nullable=False),
        sa.Column("as_now", sa.Boolean(), nullable=False),
        sa.Column("internal_notes", sa.Boolean(), nullable=False),
        sa.Column("as_at", sa.String(10), nullable=False),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("embargo", sa.String(10), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("file_size", sa.Integer(), nullable=False),
        sa.Column("data_size", sa.Integer(), nullable=False),
        sa.Column("distribution", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in words),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_issued_report")),
        sa.UniqueConstraint("id", name=op.f("uq_issued_report_id")),
        sa.UniqueConstraint("number", name=op.f("uq_issued_report_number")),
    )
