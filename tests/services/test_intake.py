from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from tests.builders import Sample, labels, proposal, write_file
from tracker.db import projection
from tracker.domain.bodies import Body
from tracker.domain.listing import Selection
from tracker.domain.naming import BodyDecision, Meaning
from tracker.domain.proposal import Proposal, Spot
from tracker.errors import BadInput
from tracker.services.detail import recommendation
from tracker.services.evidence import source_copy
from tracker.services.intake import (
    PublicationDetails,
    Taken,
    known_names,
    not_yet_taken,
    read_document,
    suggested_details,
    take_in,
    taken_already,
)
from tracker.services.listing import bodies, find_body, publications
from tracker.services.proof import check
from tracker.services.register import Register

TODAY = date(2026, 11, 22)
DETAILS = PublicationDetails("Lights of the coast", ("Inspectorate of Lights",), "2021-05-04", "LC2021", "thematic")
POLISH = proposal("1", "The Lamp Service should polish its lenses.", "Lamp Service", line=3)
JOINT = proposal("2", "Both should meet each month.", "the Signals Board", "Harbour Masters", line=5)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    return write_file(tmp_path, "coast.txt", "Lights of the coast\n\nRecommendations\n")


def taken(register: Register, document: Path, *accepted: Proposal, details: PublicationDetails = DETAILS) -> Taken:
    return take_in(register, document, details, accepted, "A clerk")


def refs(register: Register) -> list[str]:
    return labels(register, Selection(TODAY))


def sound(register: Register) -> bool:
    return check(register.path, home=register.home).findings == ()


def test_a_report_is_taken_in_with_its_document(register: Register, sample: Sample, document: Path) -> None:
    told = taken(register, document, POLISH)
    assert (told.code, told.recommendations, told.assignments, told.new_bodies) == ("LC2021", 1, 1, ())
    assert told.changes.publications == {told.publication}
    (one,) = recommendation(register, "lc2021/1", TODAY)
    assert (one.row.body, one.row.addressee, one.line, one.publication.title) == (
        "Lamps",
        "Lamp Service",
        3,
        "Lights of the coast",
    )
    assert one.row.id in told.changes.assignments
    copy = source_copy(register, told.publication)
    assert (copy.name, copy.read_bytes()) == ("coast.txt", document.read_bytes())
    assert sound(register)


def test_two_addressees_make_two_items_of_one_recommendation(
    register: Register, sample: Sample, document: Path
) -> None:
    told = taken(register, document, POLISH, JOINT)
    assert (told.recommendations, told.assignments) == (2, 3)
    both = recommendation(register, "LC2021/2", TODAY)
    assert [(d.row.body, d.row.addressee) for d in both] == [
        ("Signals", "the Signals Board"),
        ("Harbour masters", "Harbour Masters"),
    ]
    assert [row.body for row in both[0].siblings] == ["Signals", "Harbour masters"]


def test_a_body_printed_twice_gets_one_item(register: Register, sample: Sample, document: Path) -> None:
    assert taken(register, document, proposal("1", "Do it.", "Lamp Service", "The Lamplighters")).assignments == 1


def test_an_unknown_body_becomes_one_and_is_reported(register: Register, sample: Sample, document: Path) -> None:
    told = taken(
        register, document, proposal("1", "Do it.", "the buoy keepers"), proposal("2", "Do more.", "Buoy Keepers")
    )
    assert told.new_bodies == ("Buoy keepers",)
    assert find_body(register, "buoy keepers").facts.name == "Buoy keepers"
    assert sound(register)


def test_a_recommendation_to_nobody_is_kept_and_doubted(register: Register, sample: Sample, document: Path) -> None:
    told = taken(register, document, proposal(None, "Somebody should do it."))
    assert told.new_bodies == ("Body not named",)
    assert "LC2021/1 names no body" in told.doubts[0]


def test_a_name_of_two_bodies_is_resolved_by_the_date_of_the_report(register: Register, document: Path) -> None:
    taken(register, document, proposal("1", "Do it.", "National Probation Service"))
    (one,) = recommendation(register, "LC2021/1", TODAY)
    assert one.row.body == "NPS"


def test_restated_recommendations_belong_to_the_report_that_made_them(
    register: Register, sample: Sample, document: Path
) -> None:
    restated = proposal(
        "4", "Lamps should be lit.", "Lamp Service", source="A night inspection of the signal boxes", line=9
    )
    told = taken(register, document, POLISH, restated)
    (one,) = recommendation(register, "NS2019/4", TODAY)
    assert one.facts.publication == sample.publications["NS2019"]
    assert [(place.publication, place.line) for place in one.facts.places] == [(told.publication, 9)]
    listed = labels(register, Selection(TODAY, publication=told.publication))
    assert listed == ["Lamps: LC2021/1", "Lamps: NS2019/4"]
    assert sound(register)


def test_a_restated_recommendation_that_is_held_gains_a_place_and_no_twin(
    register: Register, sample: Sample, document: Path
) -> None:
    words = "The lamp service  should assess its stores of oil."
    source = "A night inspection of the signal boxes"
    before = len(refs(register))
    told = taken(register, document, proposal(None, words, "Lamp Service", "Harbour masters", source=source, line=7))
    both = recommendation(register, "NS2019/3", TODAY)
    assert [(p.publication, p.line) for p in both[0].facts.places] == [
        (sample.publications["NS2019"], 3),
        (told.publication, 7),
    ]
    assert [detail.row.body for detail in both] == ["Lamps", "Harbour masters"]
    assert len(refs(register)) == before + 1
    assert (told.recommendations, told.assignments) == (1, 1)
    assert sound(register)


def test_an_origin_that_is_not_held_is_noted_under_a_code_of_its_own(
    register: Register, sample: Sample, document: Path
) -> None:
    source = "Fog signals"
    told = taken(
        register,
        document,
        proposal(None, "Horns should be blown.", "Lamp Service", source=source),
        proposal(None, "Bells should be rung.", "Lamp Service", source="The fog signals"),
    )
    (origin,) = (p for p in publications(register) if p.facts.title == "Fog signals")
    assert (origin.facts.code, origin.facts.source, origin.facts.published) == ("FS", None, None)
    assert refs(register)[:2] == ["Lamps: FS/1", "Lamps: FS/2"]
    assert "“Fog signals” is not held in this register" in told.doubts[0]
    with pytest.raises(BadInput, match="not held"):
        source_copy(register, origin.id)


def test_references_stay_unique_where_positions_meet_printed_numbers(
    register: Register, sample: Sample, tmp_path: Path, document: Path
) -> None:
    taken(register, document, proposal("1", "One.", "Lamps"), proposal("4", "Four.", "Lamps"))
    later = [proposal(str(n), f"Later {n}.", "Lamps", source="Lights of the coast") for n in (1, 2)]
    taken(register, write_file(tmp_path, "b.txt", "b"), *later, details=replace(DETAILS, code="B", title="B"))
    made = [ref for ref in refs(register) if "LC2021" in ref]
    assert sorted(made) == ["Lamps: LC2021/1", "Lamps: LC2021/2", "Lamps: LC2021/4", "Lamps: LC2021/5"]
    assert sound(register)


def test_the_same_document_twice_is_refused(register: Register, sample: Sample, document: Path, tmp_path: Path) -> None:
    assert taken_already(register, document) is None
    taken(register, document, POLISH)
    again = write_file(tmp_path, "renamed.txt", document.read_text())
    known = taken_already(register, again)
    assert known is not None
    assert known.facts.code == "LC2021"
    with pytest.raises(BadInput, match="is in the register already, as “Lights of the coast”"):
        taken(register, again, POLISH, details=replace(DETAILS, code="OTHER"))


def test_what_was_left_out_of_a_document_is_added_later_in_its_place(
    register: Register, sample: Sample, document: Path
) -> None:
    three = [proposal(str(n), f"Keep the {what}.", "Lamps", line=n) for n, what in enumerate(("oil", "wick", "log"), 1)]
    taken(register, document, three[0], three[2])
    found = suggested_details(register, read_document(document), document)
    assert (found.code, found.title) == ("LC2021", "Lights of the coast")
    publication = taken_already(register, document)
    assert publication is not None
    assert not_yet_taken(register, publication.id, three) == (three[1],)
    assert taken(register, document, *three, details=found).recommendations == 1
    assert [ref for ref in refs(register) if "LC2021" in ref] == [f"Lamps: LC2021/{n}" for n in (1, 2, 3)]
    with pytest.raises(BadInput, match="is in the register already"):
        taken(register, document, *three, details=found)
    assert sound(register)


def test_two_on_one_line_are_told_apart_when_one_was_left_out(
    register: Register, sample: Sample, document: Path
) -> None:
    two = [proposal(number, f"Do {number}.", "Lamps", line=4) for number in ("1", "2")]
    publication = taken(register, document, two[0]).publication
    assert not_yet_taken(register, publication, two) == (two[1],)


def test_what_is_kept_of_a_document_is_not_changed_by_taking_it_in_again(
    register: Register, sample: Sample, document: Path
) -> None:
    taken(register, document, POLISH)
    with pytest.raises(BadInput, match="stay as they are"):
        taken(register, document, JOINT, details=replace(DETAILS, title="Another title"))


def test_the_same_report_in_another_file_is_refused_in_words(
    register: Register, sample: Sample, document: Path, tmp_path: Path
) -> None:
    taken(register, document, POLISH)
    other = write_file(tmp_path, "coast again.txt", "Lights of the coast, in another encoding")
    with pytest.raises(BadInput, match="A report of this title and date is in the register already, as LC2021"):
        taken(register, other, POLISH, details=replace(DETAILS, code="OTHER", title="lights of the Coast"))
    assert taken(register, other, POLISH, details=replace(DETAILS, code="OTHER", published="2023")).recommendations == 1


def test_a_code_in_use_is_refused_in_any_case(register: Register, sample: Sample, document: Path) -> None:
    before = refs(register)
    with pytest.raises(BadInput, match="The code ns2019 is that of “A night inspection of the signal boxes”"):
        taken(register, document, POLISH, details=replace(DETAILS, code="ns2019"))
    assert refs(register) == before


@pytest.mark.parametrize(
    ("details", "said"),
    [
        (replace(DETAILS, title="  "), "needs a title"),
        (replace(DETAILS, code=""), "needs a short code"),
        (replace(DETAILS, code="A/1"), "needs a short code"),
        (replace(DETAILS, code="A 1"), "needs a short code"),
        (replace(DETAILS, code="A\t1"), "needs a short code"),
        (replace(DETAILS, published="2019-02-30"), "not a day of the calendar"),
        (replace(DETAILS, published="last year"), "is not a date"),
    ],
)
def test_details_that_cannot_be_are_refused_in_words(
    register: Register, sample: Sample, document: Path, details: PublicationDetails, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        taken(register, document, POLISH, details=details)
    assert list(register.sources_folder.rglob("*")) == []


def test_details_are_kept_without_the_spaces_around_them(register: Register, sample: Sample, document: Path) -> None:
    details = replace(DETAILS, title=" Lights of the coast ", code=" LC2021 ", published=" 2021-05 ")
    told = taken(register, document, POLISH, details=details)
    (kept,) = (p.facts for p in publications(register) if p.id == told.publication)
    assert (kept.title, kept.code, kept.published) == ("Lights of the coast", "LC2021", "2021-05")


def test_nothing_accepted_and_nobody_named_are_refused(register: Register, sample: Sample, document: Path) -> None:
    with pytest.raises(BadInput, match="No recommendation was accepted"):
        taken(register, document)
    with pytest.raises(BadInput, match="must be named"):
        take_in(register, document, DETAILS, [POLISH], " ")
    with pytest.raises(BadInput, match="cannot be read"):
        taken(register, document.with_name("gone.txt"), POLISH)


def test_a_fault_in_the_middle_leaves_nothing_in_the_database(
    register: Register, sample: Sample, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, known = refs(register), bodies(register)
    project, made = projection.project, 0

    def failing(*given: object) -> object:
        nonlocal made
        made += 1
        if made == 5:
            raise ZeroDivisionError
        return project(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(projection, "project", failing)
    with pytest.raises(ZeroDivisionError):
        taken(register, document, POLISH, proposal("2", "Do it.", "Ghosts"))
    monkeypatch.undo()
    assert (refs(register), bodies(register)) == (before, known)
    assert sound(register)


def test_suggested_details_come_with_a_code_that_is_free(register: Register, sample: Sample, document: Path) -> None:
    reading = read_document(document)
    first = suggested_details(register, reading, document)
    taken(register, document, POLISH, details=replace(first, title=first.title or "x"))
    another = write_file(document.parent, "another.txt", "Lights of the coast, once more\n")
    assert suggested_details(register, reading, another).code.casefold() != first.code.casefold()


def test_the_real_report_gives_fifteen_recommendations_and_twenty_one_items(register: Register, seeds: Path) -> None:
    path = seeds / "003_7c622304ae02af41.txt"
    reading = read_document(path)
    details = suggested_details(register, reading, path)
    told = take_in(register, path, details, reading.formal, "A clerk")
    assert (told.recommendations, told.assignments, told.new_bodies) == (15, 21, ())
    assert (details.published or "").startswith("2019-01")
    assert sound(register)


def test_a_document_is_read_with_the_names_of_the_registers_bodies(
    register: Register, sample: Sample, tmp_path: Path
) -> None:
    assert {"Lamps", "Lamp Service"} <= set(known_names(register))
    report = write_file(tmp_path, "w.txt", "Recommendations\n\nWidgets and Sprockets should:\n\n- oil the shears\n")
    assert read_document(report).formal[0].doubts
    (told,) = read_document(report, known=(*known_names(register), "Widgets and Sprockets")).formal
    assert (told.addressees, told.doubts) == (("Widgets and Sprockets",), ())


def decided(register: Register, document: Path, *decisions: BodyDecision) -> Taken:
    made_to = proposal("1", "Do it.", "Lantern Keepers", line=3)
    return take_in(register, document, DETAILS, (made_to,), "A clerk", decisions)


def body_of(register: Register, name: str) -> Body:
    return next(body for body in bodies(register) if body.facts.name == name)


def test_a_name_becomes_another_name_of_a_body_by_one_decision(
    register: Register, sample: Sample, document: Path
) -> None:
    lamps = find_body(register, "Lamp Service")
    told = decided(register, document, BodyDecision("the Lantern keepers", Meaning.ALIAS, body=lamps.id))
    assert (told.new_bodies, told.assignments) == ((), 1)
    assert find_body(register, "Lantern keepers").id == lamps.id
    (one,) = recommendation(register, "LC2021/1", TODAY)
    assert (one.row.body, one.row.addressee) == ("Lamps", "Lantern Keepers")
    assert sound(register)


def test_a_name_becomes_a_class_of_a_body_by_one_decision(register: Register, sample: Sample, document: Path) -> None:
    lamps = find_body(register, "Lamp Service")
    told = decided(register, document, BodyDecision("Lantern Keepers", Meaning.CLASS, "Keepers of lanterns", lamps.id))
    assert told.new_bodies == ("Keepers of lanterns",)
    assert body_of(register, "Keepers of lanterns").facts.class_of == lamps.id
    assert sound(register)


def test_a_new_body_gets_the_name_that_was_decided(register: Register, sample: Sample, document: Path) -> None:
    told = decided(register, document, BodyDecision("Lantern Keepers", Meaning.NEW, "Lantern Keepers' Guild"))
    assert told.new_bodies == ("Lantern Keepers' Guild",)


def test_a_decision_for_a_body_that_is_not_there_is_refused(register: Register, sample: Sample, document: Path) -> None:
    with pytest.raises(BadInput, match="is not in this register"):
        decided(register, document, BodyDecision("Lantern Keepers", Meaning.ALIAS, body=UUID(int=5)))
    assert publications(register) == () or all(p.facts.code != "LC2021" for p in publications(register))


def test_references_and_all_places_are_kept(register: Register, sample: Sample, document: Path) -> None:
    one = replace(POLISH, references=("paragraph 2.6",), also_at=(Spot(None, 9),))
    told = taken(register, document, one)
    (kept,) = recommendation(register, "LC2021/1", TODAY)
    assert kept.facts.references == ("paragraph 2.6",)
    assert [(place.publication, place.line) for place in kept.facts.places] == [
        (told.publication, 3),
        (told.publication, 9),
    ]
    assert not_yet_taken(register, told.publication, (one,)) == ()
    assert sound(register)
