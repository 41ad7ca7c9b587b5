"""Everything that the store does by trigger, in one list, made anew after every migration.

A rebuilt table silently loses its triggers, so no migration makes any: this list is the only place.
"""

from sqlalchemy import Connection, text

_FROZEN = """CREATE TRIGGER {name} BEFORE {act} ON {table}
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END"""
_ISSUED = "issued_report"


# An entry's words can be blanked once, for a lawful disposal, and nothing else of it can ever be changed.
# The rows of the search index are even for recommendations, odd for what was said about them, below nought for actions.
TRIGGERS: dict[str, str] = {
    "entry_is_never_updated": """CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
WHEN NOT (new.payload = '' AND new.salt = x'' AND old.payload <> '' AND old.words_hash IS NULL
 AND length(new.words_hash) = 64 AND new.key = old.key AND new.id = old.id AND new.book_key = old.book_key
 AND new.sequence = old.sequence AND new.subject_kind = old.subject_kind AND new.subject_id = old.subject_id
 AND new.kind = old.kind AND new.effective_on IS old.effective_on AND new.recorded_at = old.recorded_at
 AND new.stated_by = old.stated_by AND new.recorded_by = old.recorded_by AND new.hash = old.hash)
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END""",
    "words_disposed_of_are_found_no_more": """CREATE TRIGGER words_disposed_of_are_found_no_more AFTER UPDATE ON entry
BEGIN DELETE FROM search WHERE rowid = 2 * new.key + 1; END""",
    "entry_is_never_deleted": _FROZEN.format(name="entry_is_never_deleted", act="DELETE", table="entry"),
    "book_is_never_updated": _FROZEN.format(name="book_is_never_updated", act="UPDATE", table="book"),
    "book_is_never_deleted": _FROZEN.format(name="book_is_never_deleted", act="DELETE", table="book"),
    "issued_report_is_never_updated": _FROZEN.format(name=f"{_ISSUED}_is_never_updated", act="UPDATE", table=_ISSUED),
    "issued_report_is_never_deleted": _FROZEN.format(name=f"{_ISSUED}_is_never_deleted", act="DELETE", table=_ISSUED),
    "issued_report_is_said_once": """CREATE TRIGGER issued_report_is_said_once BEFORE INSERT ON entry
WHEN new.subject_kind = 'issued report' AND EXISTS (SELECT 1 FROM entry WHERE subject_id = new.subject_id)
BEGIN SELECT RAISE(ABORT, 'the history is never changed'); END""",
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
 || ' ' || coalesce(json_extract(new.payload, '$.content.value'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.citation'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.checker'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.link'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.part'), '')
 || ' ' || coalesce(json_extract(new.payload, '$.content.what'), '')
 || ' ' || new.stated_by,
 key FROM assignment WHERE id = new.subject_id; END""",
    "actions_are_found": """CREATE TRIGGER actions_are_found AFTER INSERT ON serves
BEGIN INSERT INTO search(rowid, words, assignment_key)
SELECT -new.key, text || ' ' || owner_words, new.assignment_key FROM action WHERE key = new.action_key; END""",
    "actions_are_found_anew": """CREATE TRIGGER actions_are_found_anew AFTER UPDATE ON action
BEGIN UPDATE search SET words = new.text || ' ' || new.owner_words
WHERE rowid IN (SELECT -key FROM serves WHERE action_key = new.key); END""",
}


def triggers_in(connection: Connection) -> dict[str, str]:
    """Return the triggers that the store holds, by name."""
    found = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {row.name: row.sql for row in found}


def drop_triggers(connection: Connection) -> None:
    """Take all triggers away, as while tables are rebuilt."""
    for name in triggers_in(connection):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def make_triggers(connection: Connection) -> None:
    """Make the store's triggers those of the list, and no others."""
    drop_triggers(connection)
    for sql in TRIGGERS.values():
        connection.exec_driver_sql(sql)
