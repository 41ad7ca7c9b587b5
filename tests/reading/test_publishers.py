"""Layouts of more publishers, each invented here: what is taken, with its number and who should act."""

import pytest

from tests.reading.documents import formal, read_text

RAPPORTEUR = """IV. Conclusions and recommendations

74. The Special Rapporteur thanks the Government, which should be praised for its help.

75. The Special Rapporteur recommends that the Government:

(a) Adopt a law on sheds;

(b) Ensure that sheds are safe.

76. The Special Rapporteur further recommends that the police:

(a) Count spades;

(b) Train all officers.
"""
LETTERED_SENTENCE = """Sheds were cold.

We recommend that the Government: (a) heat sheds; (b) light sheds; and (c) count spades. It agreed.
"""
ACTIONS = """# Areas for improvement

Action the provider MUST take to improve

- Ensure that all staff are trained.
- Review its sheds.

Action the provider SHOULD take to improve

- Consider new spades.
"""
NO_GLYPHS = """Recommendations

The Home Office should:

Publish figures on sheds each year

Review the use of spades

Ensure that rakes are counted

HMPPS should:

Lock sheds.

Conclusion

Sheds are dark.
"""
THEMES = """# Recommendations

## Locks

- Publish a plan for locks
- Review all locks

## Light

- Provide lamps in every shed

# Our approach

- Improve what we know
"""
PLAIN_THEMES = """Recommendations

Locks

- Publish a plan for locks
- Review all locks

Light

- Provide lamps in every shed

Our approach

We read a lot and then went out to see what there was to be seen, which was a great deal.

- Improve what we know
"""
HEADED = """Recommendations for the Department of Sheds

1. Publish a plan for sheds.
2. Review the plan each year.

Recommendations for shed owners

3. Lock your sheds.
"""
AUDIT_OFFICE = """Recommendation no. 1
Paragraph 2.14

Department of Sheds strengthens its controls over spades, including by counting them.

Department of Sheds response: Agreed.

Recommendation no. 2

Paragraph 3.9

The Spade Agency:

(a) review its list; and

(b) publish it.

Spade Agency response: Agreed in part. The Agency should do so next year.
"""
THAT = """The Committee recommends:

1. That the Minister of Sheds publish a plan.
2. That sheds be locked.
"""
CHAPTERS = """Chapter 5 Sheds

Recommendations

5.01 The Department should lock sheds.

5.02 The Agency should count spades.

Chapter 6 Rakes

Recommendations

6.01 The Board should count rakes.
"""
CONCLUSIONS = """Conclusions and recommendations

Sheds

1. Sheds are dark and there is a view that they should have been lit long ago. (Paragraph 3)

2. We recommend that the Ministry of Sheds light them. (Paragraph 5)

Spades

3. The Government must be clear. It should publish its spade plan by May. (Paragraph 9)

4. We welcome the plan. (Paragraph 10)
"""
PAPER = """Policy recommendations

Based on this, we propose the following:

1) Governments should publish models of sheds.

2) Companies developing sheds should test them.

3) Funders should support work on spades.
"""
REITERATED = """Recommendations

New Recommendations

To the Federal Rail Office:

Require brakes. (R-20-1)

To all states:

Count trains. (R-20-2)

Previously Issued Recommendations Reiterated

To the Spade Board:

Require spades. (R-10-7)
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            RAPPORTEUR,
            [
                ("a", "Adopt a law on sheds", "the Government"),
                ("b", "Ensure that sheds are safe.", "the Government"),
                ("a", "Count spades", "the police"),
                ("b", "Train all officers.", "the police"),
            ],
        ),
        (
            LETTERED_SENTENCE,
            [
                ("a", "heat sheds", "the Government"),
                ("b", "light sheds", "the Government"),
                ("c", "count spades.", "the Government"),
            ],
        ),
        (
            ACTIONS,
            [
                (None, "Ensure that all staff are trained.", "the provider"),
                (None, "Review its sheds.", "the provider"),
                (None, "Consider new spades.", "the provider"),
            ],
        ),
        (
            NO_GLYPHS,
            [
                (None, "Publish figures on sheds each year", "The Home Office"),
                (None, "Review the use of spades", "The Home Office"),
                (None, "Ensure that rakes are counted", "The Home Office"),
                (None, "Lock sheds.", "HMPPS"),
            ],
        ),
        (
            THEMES,
            [
                (None, "Publish a plan for locks", ""),
                (None, "Review all locks", ""),
                (None, "Provide lamps in every shed", ""),
            ],
        ),
        (
            PLAIN_THEMES,
            [
                (None, "Publish a plan for locks", ""),
                (None, "Review all locks", ""),
                (None, "Provide lamps in every shed", ""),
            ],
        ),
        (
            HEADED,
            [
                ("1", "Publish a plan for sheds.", "the Department of Sheds"),
                ("2", "Review the plan each year.", "the Department of Sheds"),
                ("3", "Lock your sheds.", "shed owners"),
            ],
        ),
        (
            AUDIT_OFFICE,
            [
                (
                    "1",
                    "Department of Sheds strengthens its controls over spades, including by counting them.",
                    "Department of Sheds",
                ),
                ("2", "The Spade Agency: (a) review its list; and (b) publish it.", "The Spade Agency"),
            ],
        ),
        (
            THAT,
            [
                ("1", "That the Minister of Sheds publish a plan.", "the Minister of Sheds"),
                ("2", "That sheds be locked.", ""),
            ],
        ),
        (
            CHAPTERS,
            [
                ("5.01", "The Department should lock sheds.", "The Department"),
                ("5.02", "The Agency should count spades.", "The Agency"),
                ("6.01", "The Board should count rakes.", "The Board"),
            ],
        ),
        (
            CONCLUSIONS,
            [
                ("2", "We recommend that the Ministry of Sheds light them.", "the Ministry of Sheds"),
                ("3", "The Government must be clear. It should publish its spade plan by May.", "The Government"),
            ],
        ),
        (
            PAPER,
            [
                ("1", "Governments should publish models of sheds.", "Governments"),
                ("2", "Companies developing sheds should test them.", "Companies developing sheds"),
                ("3", "Funders should support work on spades.", "Funders"),
            ],
        ),
        (
            REITERATED,
            [
                ("R-20-1", "Require brakes.", "the Federal Rail Office"),
                ("R-20-2", "Count trains.", "all states"),
                ("R-10-7", "Require spades.", "the Spade Board"),
            ],
        ),
    ],
    ids="rapporteur lettered-sentence actions no-glyphs themes plain-themes headed audit-office that chapters "
    "conclusions paper reiterated".split(),
)
def test_the_layouts_of_more_publishers_are_read_whole(text: str, found: list[tuple[str | None, str, str]]) -> None:
    read = [(proposal.number, proposal.item, ", ".join(proposal.addressees)) for proposal in formal(text)]
    assert read == found


@pytest.mark.parametrize(
    "text",
    [
        "We present recommendations that help to ensure the following two goals:\n\n- sheds are lit;\n- and dry.\n",
        "Recommendation 1: Agreed. The Board will lock its sheds, as it should.\n",
        "Recommendation 1: Publish a plan ........ 12\n\nRecommendation 2: Lock sheds ........ 14\n",
        "Progress against recommendations\n\n1. The Board should have locked its sheds.\n",
        "Conclusions and recommendations\n\n1. Some think that the Board should lock its sheds.\n",
        "Conclusions and recommendations\n\n1. The Board should be praised for its sheds.\n",
        "Conclusions and recommendations\n\n1. The sheds should have been locked by the Board.\n",
    ],
)
def test_what_only_speaks_of_recommendations_is_left_alone(text: str) -> None:
    assert formal(text) == ()


def test_a_document_without_a_list_gives_the_paragraphs_that_ask_with_doubts() -> None:
    text = "Sheds are dark.\n\n2.2 We recommend that the Board light sheds.\n\nSheds should be lit.\n"
    assert [(p.number, p.item, len(p.doubts)) for p in formal(text)] == [
        ("2.2", "We recommend that the Board light sheds.", 2)
    ]


def test_a_heading_that_counts_its_recommendations_is_compared_with_what_is_found() -> None:
    assert read_text("Two recommendations for the Board\n\n1. Lock all sheds.\n").doubts
    assert not read_text("4.1 New recommendations\n\n1. Lock all sheds.\n").doubts


def test_the_last_sentence_of_a_paragraph_may_lead_in() -> None:
    text = "The Panel saw many sheds in the year. It recommends:\n\n1. The painting of sheds\n2. Training for wardens\n"
    assert [p.item for p in formal(text)] == ["The painting of sheds", "Training for wardens"]


def test_what_explains_a_whole_recommendation_is_no_point_of_it() -> None:
    text = "Recommendation: The Board should make a “network of sheds.”\n\n- No shed can do it alone.\n"
    assert [p.item for p in formal(text)] == ["The Board should make a “network of sheds.”"]
