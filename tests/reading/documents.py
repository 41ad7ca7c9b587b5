"""Documents of our own invention, in the layouts that published reports come in."""

from pathlib import Path

from tracker.domain.proposal import Proposal, Reading
from tracker.reading import Document, recognise
from tracker.reading.blocks import Block, blocks_of
from tracker.reading.roles import Part, parts_of
from tracker.reading.text import lines_of
from tracker.reading.wordbook import Wordbook

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

THEMATIC = """

# The care of garden tools in custody

A thematic inspection by HM Inspectorate of Prisons and HM Inspectorate of Probation March 2021

This inspection was led by an inspector of our own invention, and it goes on about that for a line that is much longer
than any cover's line would ever be, so that a reader can see at a glance that the cover has come to its end and that
the text of the report has begun in earnest, with all that belongs to it.

# Contents

Forewo\trd\t4\t
Recom\tmendations\t7\t

# **Foreword**

Our recommendations focus on sheds. More should be done to oil the shears. <sup>1</sup>

- <sup>1</sup> Office of Sheds (2019). Sheds in numbers.

# Recommendations

# HM Prison and Probation Service should ensure that for both spades and forks:

- 1. staff are shown how to hang them up
- there is a list of all of them in every shed<sup>2</sup>
- 3. IT systems record who borrowed them.

### NPS divisions and HM Prison Service should:

- 4. sharpen the shears together, and in time for the spring
- 5. ensure that every hoe has a handle.

# HM Prison Service should ensure that:

- 6. all prisons have an active strategy for weeds, based on a current analysis of the beds.

# **1. Introduction**

# 1.1. Aims

We set out to address the following:

- 1. How well do staff look after the tools?
- 2. Should the tools be counted each night?

HM Prison Service should always lock the shed at night.
"""

ANNUAL = """

HM Inspectorate of Probation Annual Report 2017–18

Independent inspection of
gardens & sheds

July 2018

Contents

Overview\t4
Weeds: An inspection of beds\t9

Overview

1.1

In working to our purpose we:

- seek to improve gardens
- will challenge weeds wherever they are found.

During the year we published:

- a report on weeds, *Weeds: An Inspection of beds and borders*
- a report on hedges, *A Joint Inspection of Hedges*.

Weeds: An Inspection of beds and borders: September 2017

2.1

Good practice example

Pat pulled every weed and was praised for it.

Recommendations from the report

Main recommendation:

- Given the state of the beds, a review of weeding should be carried out by the Chief Executive of NOMS, to save what
can be saved.

In the meantime, a number of matters need attention at once.

We recommended that NOMS:

- produces a guide to weeds
- ensures that all staff can tell a weed from a flower.

We further recommended that NOMS works with gardeners and sellers of seed to ensure that:

- hoes are sharp
- beds are wide enough.

Some of our key findings

- Almost half of the beds had no edges.
- Gardeners were proud of their roses.

A Joint Inspection of Hedges: March 2018**2.2**

The report contained the following recommendations to promote improvement:

Prisons should:

trim all hedges twice a year

- burn the cuttings.

Probation Trusts should work to improve the shape of hedges and keep them so by:

- measuring them

- cutting them
- work with neighbours to agree a height.

The Home Office and the Ministry of Justice should:

- agree on a height.

HM Courts and Tribunals Service should:

- mow the lawn.

3

THE YEAR AHEAD

The Year Ahead

This will explore how we might:

- publish more photographs
- grow tomatoes.

1. Bulbs (April – May 2018)

Gardeners should plant them early.
"""

PRESS_NOTICE = """Inspectors praise allotments

Today HM Inspectorate of Probation published the report of its visits to allotments all over the country.

Inspectors found that:

  • most plots were tidy;
  • all gates should have been locked.

This report recommends to the Home Office, Chief Constables and allotment boards that those gates are locked.

“Allotment holders should be proud,” said the inspector.

A copy of the full report can be found on the website.
"""


def document(text: str) -> Document:
    """Return the text as an opened document."""
    return Document(tuple(lines_of(text)), "text")


def read_text(text: str) -> Reading:
    """Return what is recognised in the text."""
    return recognise(document(text))


def formal(text: str) -> tuple[Proposal, ...]:
    """Return the recommendations that stand in the text's lists."""
    return read_text(text).formal


def items(text: str) -> list[str]:
    """Return the words of the recommendations in the text's lists."""
    return [proposal.item for proposal in formal(text)]


def blocks(text: str) -> tuple[Block, ...]:
    """Return the text's blocks."""
    opened = document(text)
    return blocks_of(opened, wordbook(text))


def parts(text: str) -> tuple[Part, ...]:
    """Return the text's blocks in their roles."""
    return parts_of(blocks(text), wordbook(text))


def wordbook(text: str = "") -> Wordbook:
    """Return the text's words."""
    return Wordbook([text])
