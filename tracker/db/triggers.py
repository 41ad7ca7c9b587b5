"""Everything that the store does by trigger, in one list, made anew after every migration.

A rebuilt table silently loses its triggers, so no migration makes any: this list is the only place.
"""

from sqlalchemy import Connection, text

_FROZEN = """CREATE TRIGGER {name} BEFORE {act} ON {table}
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END"""


# The rows of the search index are even for recommendations, odd for what was said about them.
TRIGGERS: dict[str, str] = {
    "entry_is_never_updated": _FROZEN.format(name="entry_is_never_updated", act="UPDATE", table="entry"),
    "entry_is_never_deleted": _FROZEN.format(name="entry_is_never_deleted", act="DELETE", table="entry"),
    "book_is_never_updated": _FROZEN.format(name="book_is_never_updated", act="UPDATE", table="book"),
    "book_is_never_deleted": _FROZEN.format(name="book_is_never_deleted", act="DELETE", table="book"),
    "recommendation_is_found": """CREATE TRIGGER recommendation_is_found AFTER INSERT ON recommendation
BEGIN INSERT INTO search(rowid, words, recommendation_key)
VALUES (2 * new.key, new.ref || ' ' || new.text, new.key); END""",
    "recommendation_is_found_anew": """CREATE TRIGGER recommendation_is_found_anew AFTER UPDATE ON recommendation
BEGIN UPDATE search SET words = new.ref || ' ' || new.text WHERE rowid = 2 * new.key; END""",
    "words_are_found": """CREATE TRIGGER words_are_found AFTER INSERT ON entry WHEN new.subject_kind = 'assignment'
AND new.kind <> 'assignment'
BEGIN INSERT INTO search(rowid, words, assignment_key)
SELECT 2 * new.key + 1,
 coalesce(json_extract(new.payload, '$.content.title'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.file.name'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.text'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.internal'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.reason'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.agreed_by'), '')
 || ' ' || new.stated_by,
 key FROM assignment WHERE id = new.subject_id; END""",
}


def triggers_in(connection: Connection) -> dict[str, str]:
    """Return the triggers that the store holds, by name."""
    found = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {row.name: row.sql for row in found}


def make_triggers(connection: Connection) -> None:
    """Make the store's triggers those of the list, and no others."""
    for name in triggers_in(connection):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for sql in TRIGGERS.values():
        connection.exec_driver_sql(sql)
