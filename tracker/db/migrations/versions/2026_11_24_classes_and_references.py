"""Bodies that are open classes; what hangs on a recommendation and is not its own words."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the schema; registers are never taken back to an older one."""
    op.add_column("body", sa.Column("class_of", sa.String(36), nullable=True))
    op.add_column("recommendation", sa.Column("references", sa.Text(), nullable=False, server_default="[]"))
