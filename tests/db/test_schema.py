import shutil
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from tracker.db import schema
from tracker.db.engine import open_engine
from tracker.db.models import Base
from tracker.db.schema import HEAD, MIGRATIONS, upgrade
from tracker.db.triggers import TRIGGERS
from tracker.errors import StoreFault

BROKEN = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("half", sa.Column("key", sa.Integer(), primary_key=True))
    op.execute("UPDATE register SET name = 'changed'")
    op.execute("INSERT INTO nowhere VALUES (1)")
"""


def content(database: Path) -> str:
    with sqlite3.connect(database) as connection:
        dump = "\n".join(connection.iterdump())
    connection.close()
    return dump


def test_the_migrations_make_exactly_the_schema_of_the_models(engine: Engine, tmp_path: Path) -> None:
    upgrade(engine, tmp_path)
    with engine.connect() as connection:

        def ours(_object: object, name: str | None, *_: object) -> bool:
            return not (name or "").startswith("search")

        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_head_is_the_newest_migration() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [HEAD]


def test_every_constraint_and_index_has_a_name_by_the_convention(engine: Engine, tmp_path: Path) -> None:
    upgrade(engine, tmp_path)
    with engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE '%KEY%'"
            " AND tbl_name NOT LIKE 'search%'"
        ).all()
    nameless = [
        (table, line)
        for table, sql in found
        for line in sql.splitlines()
        if line.strip().startswith(("PRIMARY KEY", "UNIQUE", "FOREIGN KEY", "CHECK"))
    ]
    assert nameless == []


def test_bringing_the_newest_up_to_date_changes_nothing(engine: Engine, tmp_path: Path) -> None:
    upgrade(engine, tmp_path)
    before = (tmp_path / "new.sqlite").read_bytes()
    upgrade(engine, tmp_path)
    assert (tmp_path / "new.sqlite").read_bytes() == before


def test_a_migration_that_fails_half_way_leaves_nothing(
    empty_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "broken.py").write_text(BROKEN)
    monkeypatch.setattr(schema, "MIGRATIONS", scripts)
    monkeypatch.setattr(schema, "HEAD", "9999")
    database = tmp_path / "register.sqlite"
    shutil.copy(empty_template / "empty.register" / "register.sqlite", database)
    before = content(database)
    engine = open_engine(database)
    with pytest.raises(Exception, match="no such table: nowhere"):
        upgrade(engine, tmp_path)
    engine.dispose()
    assert content(database) == before


def test_a_migration_keeps_children_of_a_rebuilt_table_and_brings_the_triggers_back(
    empty_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rebuilding = BROKEN.replace(BROKEN[BROKEN.index("    op.create_table") :], "")
    rebuilding += '    with op.batch_alter_table("book", recreate="always") as table:\n'
    rebuilding += '        table.add_column(sa.Column("place", sa.Text(), nullable=True))\n'
    scripts = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "rebuilding.py").write_text(rebuilding)
    monkeypatch.setattr(schema, "MIGRATIONS", scripts)
    monkeypatch.setattr(schema, "HEAD", "9999")
    database = tmp_path / "register.sqlite"
    shutil.copy(empty_template / "empty.register" / "register.sqlite", database)
    engine = open_engine(database)
    upgrade(engine, tmp_path)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) > 30 FROM entry").scalar() == 1
        triggers = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").scalar()
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()
    assert triggers == len(TRIGGERS)


def made(database: Path, *statements: str) -> Engine:
    with sqlite3.connect(database) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()
    return open_engine(database)


def refused(engine: Engine) -> str:
    with pytest.raises(StoreFault) as fault:
        upgrade(engine, Path("NAME.register"))
    engine.dispose()
    return str(fault.value)


def test_a_register_of_a_newer_version_is_refused_in_words(empty_template: Path, tmp_path: Path) -> None:
    database = tmp_path / "register.sqlite"
    shutil.copy(empty_template / "empty.register" / "register.sqlite", database)
    said = refused(made(database, "UPDATE alembic_version SET version_num = '0999'"))
    assert "made by a newer version of Recommendation Tracker; it was not changed" in said


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TABLE cheese (age)",),
        ("CREATE TABLE alembic_version (version_num)", "INSERT INTO alembic_version VALUES ('ae1027a6acf')"),
        ("CREATE TABLE alembic_version (version_num)", f"INSERT INTO alembic_version VALUES ('{HEAD}')"),
    ],
)
def test_a_database_of_something_else_is_refused_and_left_alone(tmp_path: Path, statements: tuple[str, ...]) -> None:
    database = tmp_path / "other.sqlite"
    engine = made(database, *statements)
    before = database.read_bytes()
    assert "is not a register: its database holds something else" in refused(engine)
    assert database.read_bytes() == before
