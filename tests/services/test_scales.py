from dataclasses import replace

import pytest

from tracker.domain.facts import ScaleFacts
from tracker.domain.scales import Finding
from tracker.errors import BadInput
from tracker.services.keeping import amendments
from tracker.services.known import known
from tracker.services.register import Register
from tracker.services.scales import ASSESSMENT, find_scale, fixed_because, keep_scale, scales

GOOD, BAD = Finding.ACHIEVED, Finding.NOT_ACHIEVED
LIGHTS = ScaleFacts("Lights", ASSESSMENT, ("Dark", "Bright"), True, (BAD, GOOD), "Inspectorate of Lights")


def test_a_scale_of_ones_own_is_kept_and_offered(register: Register) -> None:
    keep_scale(register, LIGHTS, "A clerk")
    found = find_scale(register, "inspectorate of lights")
    assert found.facts == LIGHTS
    assert found.facts.finding_of("Bright") is GOOD
    assert found in known(register).scales


def test_a_scale_is_put_out_of_use_with_a_reason_and_offered_no_more(register: Register) -> None:
    keep_scale(register, LIGHTS, "A clerk")
    scale = find_scale(register, "Lights")
    with pytest.raises(BadInput, match="Say why it is amended"):
        keep_scale(register, replace(LIGHTS, in_use=False), "A clerk", scale.id)
    keep_scale(register, replace(LIGHTS, in_use=False), "A clerk", scale.id, "Not used since 2022")
    assert [s.id for s in known(register).scales if s.id == scale.id] == []
    assert scales(register, ASSESSMENT)[-1].id == scale.id
    assert scale.id not in {s.id for s in scales(register, ASSESSMENT, in_use_only=True)}
    assert amendments(register, scale.id)[-1].why == "Not used since 2022"


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (replace(LIGHTS, lane="response"), "are fixed"),
        (replace(LIGHTS, lane="progress"), "are fixed"),
        (replace(LIGHTS, name=" "), "needs a name"),
        (replace(LIGHTS, name="internal CHECK"), "called “internal CHECK” already"),
        (replace(LIGHTS, values=(), findings=()), "needs its words"),
        (replace(LIGHTS, values=("Dark", " ")), "needs its words"),
        (replace(LIGHTS, values=("Dark", "dark")), "on the scale twice"),
        (replace(LIGHTS, findings=(GOOD,)), "what it comes to"),
    ],
)
def test_a_scale_that_cannot_be_is_refused_in_words(register: Register, facts: ScaleFacts, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        keep_scale(register, facts, "A clerk")


def test_kinds_need_no_findings(register: Register) -> None:
    keep_scale(register, ScaleFacts("Kinds of lamps", "kind", ("oil", "gas")), "A clerk")
    assert len(scales(register, "kind")) == 2


def test_the_scales_that_the_rules_read_say_why_they_are_fixed(register: Register) -> None:
    found = {s.facts.lane: fixed_because(s.facts) for s in scales(register)}
    assert found["response"] == found["progress"]
    assert "the rules of the status read them" in (found["response"] or "")
    assert found[ASSESSMENT] is None


def test_a_scale_is_found_by_its_name_or_a_part_that_only_one_has(register: Register) -> None:
    assert find_scale(register, "independent review").facts.values[-1] == "Good progress"
    with pytest.raises(BadInput, match="fits two scales"):
        find_scale(register, "HMI Prisons")
    with pytest.raises(BadInput, match="No assessment scale is called “Moons”; there are"):
        find_scale(register, "Moons")
