from tests.reading.documents import ANNUAL, THEMATIC, formal


def test_each_restated_recommendation_names_the_report_that_made_it() -> None:
    sources = [proposal.source_publication for proposal in formal(ANNUAL)]
    assert sources == ["Weeds: An Inspection of beds and borders"] * 5 + ["A Joint Inspection of Hedges"] * 7


def test_a_reports_own_recommendations_have_no_source() -> None:
    assert {proposal.source_publication for proposal in formal(THEMATIC)} == {None}


def test_an_unknown_source_is_a_doubt() -> None:
    found = formal("Recommendations from our 2018 report\n\nThe Board should:\n\n- dig.\n")[0]
    assert found.source_publication is None
    assert found.doubts == ("An earlier report made it, but which one was not found in this document.",)
