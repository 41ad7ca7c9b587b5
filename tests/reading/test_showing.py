"""What each step made of a document, as lines for people."""

from pathlib import Path

from tests.reading.documents import document
from tracker.reading.recognition import recognised
from tracker.reading.showing import read_steps, shown

REPORT = """# Sheds at night

## Recommendations

The Home Office should:

- 1. lock every shed at night (paragraph 2.6)
- oil the
shears

# Findings

We recommend that the Home Office lock every shed at night.
"""


def test_every_step_is_told_with_its_lines() -> None:
    told = list(shown(recognised(document(REPORT))))
    assert [line for line in told if line[:1].isdigit()] == [
        "1. Lines of the document, as its reader (text) hands them over: 8",
        "2. Blocks, joined and mended, and the parts they play: 7",
        "3. Items gathered from lists, tables and sentences: 2",
        "4. Proposals, each once: 2",
    ]
    assert "     3  SECTION heading 2             Recommendations" in told
    assert "     5  STEM form should subject The Home Office  The Home Office should:" in told
    assert "     7  ITEM label - 1.               lock every shed at night (paragraph 2.6)" in told
    assert "     8  ITEM label -                  oil the shears" in told
    assert "     8  number 2 run 1 section of line 3 lost number  oil the shears" in told
    place = told.index("     7  formal number 1               The Home Office should lock every shed at night.")
    assert told[place + 1 : place + 4] == [
        "        to: The Home Office",
        "        reference: paragraph 2.6",
        "        also at: line 13",
    ]
    assert "        doubt: The number was lost in the document; 2 is restored from the sequence." in told


def test_the_steps_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text(REPORT, encoding="utf-8")
    assert read_steps(path) == tuple(shown(recognised(document(REPORT))))
