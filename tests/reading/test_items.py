"""Lists in the layouts that publishers use, each invented here: what is taken, by its words, and what is not."""

import pytest

from tests.reading.documents import formal, items

SAFETY_BOARD = """Runway overrun at Spade Field

The Board makes the following new safety recommendations:

To the Federal Aviation Administration:

Require operators to fit brakes. (A-21-12)

Develop guidance on brakes. (A-21-13)

To Spade Works:

Revise the manual. (A-21-14)

Next steps

The operator should be commended.
"""
AUDITORS = """Recommendations for Executive Action

We are making a total of 3 recommendations, including 2 to the Department of Sheds:

The Secretary of Sheds should lock the sheds. (Recommendation 1)

The Secretary of Sheds should count the spades. (Recommendation 2)

The Administrator of Rakes should count the rakes. (Recommendation 3)

Agency Comments

The Department should be commended.
"""
PRISON = """Section 5. Recommendations

Main recommendations

To the governor
5.1 Levels of damp should be reduced. (S45)

To HMPPS
5.2 Spades should not be moved overnight. (S46)

Recommendations

Early days
5.3 Shed staff should greet all new arrivals. (1.12)
5.4 All new arrivals should receive a first
spade. (1.13, repeated recommendation 1.14)

Good practice

5.5 The spade club should be copied.
"""
COMMITTEE = """Conclusions and recommendations

1. The Department does not know how many sheds there are.

Recommendation: The Department should count them.

2. Local authorities lack sheds.

Recommendation: HM Treasury should pay for them.
"""
CONSTABULARY = """## Recommendations

Recommendation 1

By 31 May 2023, chief constables should make sure that:
- sheds are locked; and
- spades are counted.

Recommendation 2

With immediate effect, the Home Office and the College of Policing should review the spade.

## Background

Officers should dig.
"""
POINTS = """Recommendations

1. The Ministry should:
   a) lock sheds;
   b) count spades.
2. The Agency should stop.
3. Local authorities should, by June:
   • dig
   • rest
"""
BOLD = """# Sheds and the nation

Sheds were discussed by all who came to see us, and at length.

**We recommend that the Government publish its plan for sheds.** (Paragraph 12)

More was said.
"""
BULLETS = """Recommendations

• The Home Office should:
• lock sheds
• count spades
• Police forces should:
• dig
"""
LETTERS = "Recommendations\n\nThe Council should:\n(a) sweep;\n(b) dig; and\n(c) rest.\n"
TITLES = """# A review of sheds

## Our recommendations

1. **Locks.** The Board should lock sheds. 2. **Light.** The Board should light sheds.

   This matters because sheds are dark.

3. **Heat.** The Board should heat sheds.

## What we found

1. Sheds should not be blamed.
"""
THEMES = """Recommendations

Locks

- The Board should lock sheds.

Light

- The Board should light sheds.

Glossary

- A shed should be small.
"""
BROKEN = """Recommendations

The Agency should:

1. lock every shed

2. name an owner for every

The Spade Review 14

spade in the shed

Another head of a page

3. count the rakes.
"""
SINGLE = "### Sheds\n\nSheds were dark. Recommendation\n\nThe Board should light them.\n\nIt should also sing.\n"
INLINE = "We recommend that the Board: (1) lock sheds; (2) count spades; and (3) rest. The Board agreed.\n"
RESPONSES = """Response of the government

Recommendation 1: The Board should lock sheds.

Response: Accepted. The Board should do so by May.

Recommendation 2: Accepted.
"""

SENATE = """List of recommendations

Recommendation 1

2.21
The Committee recommends that the Office of Spades:
keep a list of spades; and
publish it.

Recommendation 2

4.35The committee recommends that Spades Hexham repaint its sheds.

4.36 The paint should be chosen by a second committee.

Recommendation No. 3
Paragraph 4.40

4.41 The committee recommends the painting of rakes.

Department response: Agreed. The Department should begin in May.
"""
BRANCH = """Shed fire

A shed burnt in the night, and nobody could say when it had last been seen by its owner or by anybody else at all.
The following Safety Recommendation is therefore made to Spades Hexham:
Safety Recommendation 2010-083
It is recommended that Spades Hexham reviews the design of its sheds.
The shed that burnt should have been closed.
"""
CALLS = """## Calls to action

The Commission makes the following calls to action.

### Locks

1. We call upon the federal and provincial governments to lock up by:
   1. Buying locks.
   2. Training.

2. We call upon all levels of government to mend locks.

#### Light

3. We call upon the Board of Sheds, on behalf of all, to fully light
    every shed.
"""
CODES = """Recommendations

These recommendations are grouped.

## PART ONE

Locks

R3.2-1 Initiate a plan to lock

> every shed in the country.

Light

R3.3-2 The Shed Program should be lit.

Test of spades

R4.2-1 Test and mend the spades.
"""
PASSIVE = """# Recommendations

The Board is recommended to:

• lock sheds.

Chair and Committee Chairs are recommended to

• count spades.
"""
TITLED = """Recommendation 1: Lock every shed in the country

Sheds were found open in each of the areas that we saw.

Recommendation 2: Better light

The Board should light sheds.

Recommendation 3
Warmth in sheds

The Board should heat sheds.

Recommendation 4: Close all the sheds that leak
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            SENATE,
            [
                (
                    "1",
                    "The Committee recommends that the Office of Spades: keep a list of spades; and publish it.",
                    "the Office of Spades",
                ),
                ("2", "The committee recommends that Spades Hexham repaint its sheds.", "Spades Hexham"),
                ("3", "The committee recommends the painting of rakes.", ""),
            ],
        ),
        (
            BRANCH,
            [("2010-083", "It is recommended that Spades Hexham reviews the design of its sheds.", "Spades Hexham")],
        ),
        (
            CALLS,
            [
                (
                    "1",
                    "We call upon the federal and provincial governments to lock up by: 1. Buying locks. 2. Training.",
                    "the federal and provincial governments",
                ),
                ("2", "We call upon all levels of government to mend locks.", "all levels of government"),
                (
                    "3",
                    "We call upon the Board of Sheds, on behalf of all, to fully light every shed.",
                    "the Board of Sheds",
                ),
            ],
        ),
        (
            CODES,
            [
                ("R3.2-1", "Initiate a plan to lock every shed in the country.", ""),
                ("R3.3-2", "The Shed Program should be lit.", ""),
                ("R4.2-1", "Test and mend the spades.", ""),
            ],
        ),
        (PASSIVE, [(None, "lock sheds.", "The Board"), (None, "count spades.", "Chair, Committee Chairs")]),
        (
            TITLED,
            [
                ("1", "Lock every shed in the country", ""),
                ("2", "The Board should light sheds.", "The Board"),
                ("3", "The Board should heat sheds.", "The Board"),
                ("4", "Close all the sheds that leak", ""),
            ],
        ),
        (
            SAFETY_BOARD,
            [
                ("A-21-12", "Require operators to fit brakes.", "the Federal Aviation Administration"),
                ("A-21-13", "Develop guidance on brakes.", "the Federal Aviation Administration"),
                ("A-21-14", "Revise the manual.", "Spade Works"),
            ],
        ),
        (
            AUDITORS,
            [
                ("1", "The Secretary of Sheds should lock the sheds.", "The Secretary of Sheds"),
                ("2", "The Secretary of Sheds should count the spades.", "The Secretary of Sheds"),
                ("3", "The Administrator of Rakes should count the rakes.", "The Administrator of Rakes"),
            ],
        ),
        (
            PRISON,
            [
                ("5.1", "Levels of damp should be reduced.", "the governor"),
                ("5.2", "Spades should not be moved overnight.", "HMPPS"),
                ("5.3", "Shed staff should greet all new arrivals.", "Shed staff"),
                ("5.4", "All new arrivals should receive a first spade.", ""),
            ],
        ),
        (
            COMMITTEE,
            [
                (None, "The Department should count them.", "The Department"),
                (None, "HM Treasury should pay for them.", "HM Treasury"),
            ],
        ),
        (
            CONSTABULARY,
            [
                (
                    "1",
                    "By 31 May 2023, chief constables should make sure that: sheds are locked; and spades are counted.",
                    "chief constables",
                ),
                (
                    "2",
                    "With immediate effect, the Home Office and the College of Policing should review the spade.",
                    "the Home Office, the College of Policing",
                ),
            ],
        ),
        (
            POINTS,
            [
                ("1", "The Ministry should: a) lock sheds; b) count spades.", "The Ministry"),
                ("2", "The Agency should stop.", "The Agency"),
                ("3", "Local authorities should, by June: dig; rest", "Local authorities"),
            ],
        ),
        (BOLD, [(None, "We recommend that the Government publish its plan for sheds.", "the Government")]),
        (
            BULLETS,
            [
                (None, "lock sheds", "The Home Office"),
                (None, "count spades", "The Home Office"),
                (None, "dig", "Police forces"),
            ],
        ),
        (
            LETTERS,
            [("a", "sweep", "The Council"), ("b", "dig", "The Council"), ("c", "rest.", "The Council")],
        ),
        (
            TITLES,
            [
                ("1", "Locks. The Board should lock sheds.", "The Board"),
                ("2", "Light. The Board should light sheds.", "The Board"),
                ("3", "Heat. The Board should heat sheds.", "The Board"),
            ],
        ),
        (
            THEMES,
            [(None, "The Board should lock sheds.", "The Board"), (None, "The Board should light sheds.", "The Board")],
        ),
        (
            BROKEN,
            [
                ("1", "lock every shed", "The Agency"),
                ("2", "name an owner for every spade in the shed", "The Agency"),
                ("3", "count the rakes.", "The Agency"),
            ],
        ),
        (SINGLE, [(None, "The Board should light them.", "The Board")]),
        (INLINE, [("1", "lock sheds", "the Board"), ("2", "count spades", "the Board"), ("3", "rest.", "the Board")]),
        (RESPONSES, [("1", "The Board should lock sheds.", "The Board")]),
    ],
    ids="senate branch calls codes passive titled safety-board auditors prison committee constabulary points bold "
    "bullets letters titles themes broken single inline responses".split(),
)
def test_every_layout_is_read_whole(text: str, found: list[tuple[str | None, str, str]]) -> None:
    read = [(proposal.number, proposal.item, ", ".join(proposal.addressees)) for proposal in formal(text)]
    assert read == found


@pytest.mark.parametrize(
    "text",
    [
        "Findings\n\nGood plans should:\n- be clear\n- be short\n",
        "The Code says that officers should:\n- write notes\n- keep them\n",
        "We asked whether staff:\n1. know the rules\n2. should be trained\n",
        "Recommendations\n\n“The Board should act,” said a witness.\n",
        "Recommendations\n\nThe aims of the Board are:\n\n- to dig\n- to rest.\n",
        "HM Prison Service should always lock the shed at night.\n",
        "Contents\n\nRecommendations\nIntroduction\nAnnex\n\nIntroduction\n\n1. We should all dig.\n",
        "We used these sources: (1) a survey; (2) a visit which should be repeated.\n",
    ],
)
def test_other_lists_are_left_alone(text: str) -> None:
    assert items(text) == []


def test_guillemets_are_bullets() -> None:
    text = "Recommendations\n\nThe Home Office should:\n\n» lock every shed at night\n\n» oil the shears.\n"
    assert items(text) == ["lock every shed at night", "oil the shears."]


def test_a_list_outside_any_section_is_taken_with_a_doubt() -> None:
    found = formal("Sheds were cold.\n\nThe Home Office should:\n\n- heat them.\n")
    assert [proposal.doubts for proposal in found] == [
        ("The list stands outside any section that is headed as recommendations.",)
    ]


def test_a_lead_in_that_recommends_needs_no_section() -> None:
    found = formal("Sheds were cold.\n\nWe recommend that the Home Office:\n\n- heats them.\n")
    assert [proposal.doubts for proposal in found] == [()]


def test_an_item_after_a_paragraph_is_taken_with_a_doubt() -> None:
    found = formal("Recommendations\n\nThe Board should:\n\n- dig\n\nIt was dry.\n\n- rest.\n")
    assert [len(proposal.doubts) for proposal in found] == [0, 1]


def test_a_paragraph_is_taken_with_a_doubt() -> None:
    found = formal("# Recommendations\n\nWe saw many sheds.\n\nThe Board should lock all of its sheds.\n")
    assert [(proposal.item, len(proposal.doubts)) for proposal in found] == [
        ("The Board should lock all of its sheds.", 1)
    ]


def test_what_is_not_worded_as_a_recommendation_is_taken_with_a_doubt() -> None:
    found = formal("# Recommendations\n\n1. The Board agrees with what the earlier review said of the sheds.\n")
    assert found[0].doubts == ("It stands where recommendations are listed, but is not worded as one.",)


def test_an_item_under_a_theme_that_came_later_is_taken_with_a_doubt() -> None:
    assert formal(THEMES)[1].doubts == (
        "It stands under the heading “Light”, which may no longer belong to the recommendations.",
    )


def test_main_recommendations_are_marked() -> None:
    assert [proposal.main for proposal in formal(PRISON)] == [True, True, False, False]
