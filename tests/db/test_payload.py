import json
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import ASSIGNMENT, entry, fixed_id
from tracker.db.payload import DamagedPayload, read_payload, write_payload
from tracker.domain.contents import CONTENT_OF, Content, EntryKind
from tracker.domain.entries import Entry
from tracker.domain.statements import NoteMade, TargetSet
from tracker.errors import BadInput

DAY = date(2020, 5, 1)


@given(st.sampled_from(sorted(EntryKind)).flatmap(lambda kind: st.from_type(CONTENT_OF[kind])), st.text(max_size=9))
def test_every_kind_of_content_survives_the_journey(content: Content, by: str) -> None:
    said = Entry(
        fixed_id("entry"), fixed_id("book"), 7, ASSIGNMENT, DAY, datetime(2020, 5, 2, 3, tzinfo=UTC), by, "ŵ", content
    )
    try:
        payload = write_payload(said)
    except BadInput:
        return  # words that are no text cannot be kept, and are refused in words
    assert read_payload(payload, said.book, said.sequence) == said
    assert write_payload(read_payload(payload, said.book, said.sequence)) == payload


def test_a_payload_is_canonical_and_leaves_defaults_out() -> None:
    payload = write_payload(entry(TargetSet(DAY, text="ŵ"), DAY, 1))
    told = json.loads(payload)
    assert payload == json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert told["content"] == {"day": "2020-05-01", "text": "ŵ"}
    assert told["recorded_at"] == "2020-06-01T09:01:00.000000Z"
    assert (told["on"], told["kind"], told["subject"]["kind"]) == ("2020-05-01", "target", "assignment")


def test_a_moment_of_another_zone_is_stored_as_utc() -> None:
    said = entry(NoteMade("A word"), DAY, 1)
    local = said.recorded_at.astimezone()
    assert "T09:01:00.000000Z" in write_payload(
        Entry(said.id, said.book, 1, said.subject, said.on, local, said.by, said.recorded_by, said.content)
    )


def test_a_field_that_a_later_version_added_does_not_stop_the_reading() -> None:
    told = json.loads(write_payload(entry(NoteMade("A word"), DAY, 1)))
    told["content"]["mood"] = "hopeful"
    told["weather"] = "fine"
    assert read_payload(json.dumps(told), fixed_id("book"), 1).content == NoteMade("A word")


def broken(**changed: object) -> str:
    return json.dumps({**json.loads(write_payload(entry(NoteMade("A word"), DAY, 1))), **changed})


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "{",
        "[]",
        "null",
        "7",
        broken(kind="prophecy"),
        broken(id="not an id"),
        broken(subject={"kind": "planet", "id": str(fixed_id("x"))}),
        broken(subject=None),
        broken(on="2020-02-30"),
        broken(on=7),
        broken(recorded_at="noon"),
        broken(recorded_at="2020-06-01T09:01:00"),
        broken(recorded_at=None),
        broken(kind="response", content={"value": "Perhaps"}),
        broken(kind="target", content={}),
        broken(content=None),
    ],
)
def test_what_is_no_entry_as_we_write_them_is_damaged(payload: str) -> None:
    with pytest.raises(DamagedPayload):
        read_payload(payload, UUID(int=0), 1)


def test_words_that_are_no_text_are_refused_in_a_sentence() -> None:
    with pytest.raises(BadInput, match="cannot be kept"):
        write_payload(entry(NoteMade("lone \udc80"), DAY, 1))
