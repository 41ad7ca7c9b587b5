"""The schema of a register: made and changed by Alembic alone, for a new register too."""

from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, text

from tracker.db.spells import rebuild_all
from tracker.db.triggers import drop_triggers, make_triggers
from tracker.errors import StoreFault

MIGRATIONS = Path(__file__).parent / "migrations"
HEAD = "0004"  # the newest migration; a test holds it equal to Alembic's own answer


def revision_of(connection: Connection) -> str | None:
    """Return the schema's revision, or None where the database holds no schema of ours."""
    ours = "SELECT count(*) FROM sqlite_master WHERE name IN ('alembic_version', 'entry', 'register')"
    if connection.execute(text(ours)).scalar() != 3:
        return None  # other programs keep an alembic_version too
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(engine: Engine, folder: Path) -> None:
    """Bring a register's schema to the newest, all or nothing.

    StoreFault where the database is no register (a new, empty one is), or was made by a newer version.
    """
    with engine.connect() as connection:
        revision = revision_of(connection)
        empty = connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar() == 0
    if revision == HEAD:
        return
    if revision is None and not empty:
        raise StoreFault(f"{folder.name} is not a register: its database holds something else.")
    if revision is not None and revision not in _known_revisions():
        raise StoreFault(
            f"The register {folder.name} was made by a newer version of Recommendation Tracker; "
            "it was not changed: install that version to open it."
        )
    _migrate(engine)


def _known_revisions() -> set[str]:
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}


# Alembic keeps what it is doing in module globals: two registers made at once would meet there.
_ONE_AT_A_TIME = Lock()


def _migrate(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix().replace("%", "%%"))
    with _ONE_AT_A_TIME, engine.connect().execution_options(writes=True) as connection:
        # Foreign keys can only be switched outside a transaction; left on, rebuilding a parent deletes its children.
        switch = connection.connection.driver_connection
        assert switch is not None
        switch.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                config.attributes["connection"] = connection
                drop_triggers(connection)  # one that names a table blocks its rebuilding
                command.upgrade(config, "head")
                make_triggers(connection)
                rebuild_all(connection)  # an older schema's standings lack what a newer one tells
                if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                    raise StoreFault(f"The register could not be brought up to date: {len(broken)} broken links.")
        finally:
            switch.execute("PRAGMA foreign_keys = ON")
