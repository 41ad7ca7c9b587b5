from benchmarks.paper_at_scale.bare import BareMaker
from benchmarks.paper_at_scale.invented import invented
from benchmarks.paper_at_scale.story import paper_of
from tests.reports.paper_reader import read


def test_bare_reportlab_is_given_the_story_that_the_report_prints() -> None:
    position = invented(3)
    paper = paper_of(position)
    bare = read(BareMaker(paper.sheet).printed(paper)).text
    assert all(row.ref in bare for row in position.rows)
    assert "What the words mean" in bare
