"""Documents of our own invention, in the layouts of the real reports whose lives are told here."""

THEMATIC = """

# Gardening work in prisons and in the community

A thematic inspection by HM Inspectorate of Probation and HM Inspectorate of Prisons January 2019

This inspection was led by an inspector of our own invention, and it goes on about that for a line that is much longer
than any cover's line would ever be, so that a reader can see at a glance that the cover has come to its end and that
the text of the report has begun in earnest, with all that belongs to it.

# Contents

Forewo\trd\t4\t
Recom\tmendations\t7\t

# **Foreword**

Our recommendations focus on what grows. More should be done before the frost.<sup>1</sup>

- <sup>1</sup> Office of Beds (2018). Beds in numbers.

# Recommendations

# HM Prison and Probation Service should ensure that for both walled and open gardens:

- 1. staff are given one guide to the pruning of fruit trees
- 2. there are regular counts of what is sown and what comes up
- it promotes the exchange of seeds between neighbouring gardens
- 4. it pays for glasshouses where the ground is too cold
- 5. the workforce is trained to tell blight from drought
- 6. one calendar of frosts is available to everybody who plants.

### NPS divisions and HM Prison Service should:

- 7. improve the plans that go with a gardener from one plot to the next
- 8. ensure that those who work outdoors in winter are offered warm clothing
- 9. ensure that harvests are shared out by one rule
- 10. ensure that compost is made in all suitable gardens
- 11. train staff to graft apple trees
- 12. ensure that every gardener has a named adviser inside and outside.

# HM Prison Service should ensure that:

- 13. sheds are locked, and the keys counted every evening
- 14. gardens play their part in the meetings of the parish
- 15. all gardens have a plan for dry summers, based on a current map of the wells.

# **1. Introduction**

# 1.1. Aims

We set out to address the following:

- 1. How well do gardens prepare for the frost?
- 2. Is the harvest counted?

HM Prison Service should always be kind to hedgehogs.
"""

ANNUAL = """

HM Inspectorate of Probation Annual Report 2013–14

Independent inspection of
gardens & orchards

July 2014

Contents

Overview\t4
Weeds: An Inspection of beds\t9

Overview

1.1

In working to our purpose we:

- seek to improve gardens
- will challenge weeds wherever they are found.

During the year we published:

- a report on weeds, *Weeds: An Inspection of beds and borders*
- a report on hedges, *A Joint Inspection of Hedges*
- a report on ponds, *Ponds: An Inspection of still water*
- a report on orchards, *A Joint Inspection of Orchards*
- a report on paths, *Paths: An Inspection of gravel and stone*.

Weeds: An Inspection of beds and borders: September 2013

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

Some of our key findings

- Almost half of the beds had no edges.
- Gardeners were proud of their roses.

A Joint Inspection of Hedges: November 2013**2.2**

The report contained the following recommendations to promote improvement:

Prisons should:

trim all hedges twice a year

- burn the cuttings.

Probation Trusts should work to improve the shape of hedges and keep them so by:

- measuring them

- cutting them
- work with neighbours to agree a height.

Ponds: An Inspection of still water: December 2013

3.1

The report contained the following recommendations to promote improvement:

NOMS should:

- count the frogs in every pond
- clear the weed by the spring.

Probation Trusts should:

- teach people how to mend a liner.

A Joint Inspection of Orchards: January 2014

3.2

The report contained the following recommendations to promote improvement:

Prisons and Probation Trusts should:

- plant two apple trees for each one that falls.

The YJB should:

- write a guide to picking.

Paths: An Inspection of gravel and stone: March 2014

3.3

The report contained the following recommendations to promote improvement:

The Home Office and the Ministry of Justice should:

- agree on the width of a path.

Chief Constables should:

- see that paths are lit in winter.

4

THE YEAR AHEAD

The Year Ahead

This will explore how we might:

- publish more photographs
- grow tomatoes.
"""

PRESS_NOTICE = """Little or no progress at all with garden gates, say inspectors

Little progress has been made in mending the gates between gardens, and people are still shut out.

Today HM Inspectorate of Probation published the report of a follow-up inspection of gates.

Inspectors found that:

  • in some gardens, nobody knew which gate was meant;
  • hinges were not oiled as often as they should have been.

Inspectors made eight recommendations in the 2012 report. This report recommends to the Youth Justice Board, Youth
Offending Team Management Boards, the National Offender Management Service, the National Probation Service and
Community Rehabilitation Companies that those original recommendations are followed.

“A gate that does not open is a wall,” said the inspector.

A copy of the full report can be found on the website.
"""
