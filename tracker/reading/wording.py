"""The words that recommendations are made of in English: modals, verbs of recommending, verbs that begin an item."""

import re

MODAL = r"(?:should|must|shall|ought to|needs? to)"
RECOMMEND = r"recommend(?:s|ed)?"

MODAL_WORD = re.compile(rf"\b{MODAL}\b")
RECOMMEND_WORD = re.compile(rf"\b{RECOMMEND}\b|\b[Ww]e (?:\w+ )?(?:call (?:up)?on|urge|invite|encourage)\b")

VERBS = frozenset(
    """
    accelerate acknowledge act adapt address adopt advise agree align allocate allow amend analyse analyze announce
    apply appoint arrange ask assemble assess assign assist assure audit avoid base bring build carry cease challenge
    change check clarify close count collaborate collate collect commission commit communicate complete comply conduct
    confirm consider consolidate consult continue contribute convene coordinate co-ordinate create decide define deliver
    demonstrate deploy design determine develop devise direct discontinue disseminate draft draw educate eliminate
    embed enable encourage enforce engage enhance ensure equip establish evaluate examine expand expedite explain
    explore extend facilitate finalise finalize find focus follow formalise formulate fund further gather give
    harmonise have help hold identify implement improve include incorporate increase inform initiate inspect instruct
    insure integrate introduce invest investigate invite involve issue jointly keep launch lead learn liaise limit lock
    maintain make manage mandate map maximise measure meet minimise modernise modify monitor move obtain offer operate
    order oversee participate pay perform permit pilot plan prepare prevent prioritise prioritize proceed produce
    prohibit promote propose protect provide publicise publish pursue put raise reaffirm reassess recognise
    reconsider record recruit redesign reduce re-establish refer refine reform refresh regularly reinforce reissue
    remind remove reinstate renew repeal replace report request require rescind research resolve resource respond
    restore restrict retain review revise revisit roll scrutinise secure seek select set share simplify specify
    standardise start stop streamline strengthen submit support suspend sustain tackle take target test tighten track
    train transfer transform treat undertake update upgrade urgently urge use utilise verify widen withdraw work write
    """.split()
)

HANGING = frozenset(
    """
    a an the of to in on for by with and or that which who whose from at as its their his her our this these those is
    are be been was were not into between under including should must shall will would may can could has have had than
    if when where while such any all each every both no
    """.split()
)
"""Words that cannot end a paragraph: what ends in one runs on."""

QUOTES = ("“", '"', "‘")

TERMINAL = (".", "!", "?", ":", ";")

_CLOSERS = "\"'”’)]"
_REFERENCE_AFTER_END = re.compile(r"(?<=[.!?])\s*[(\[][^()\[\]]{1,80}[)\]]$")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|cf|Dr|Mr|Mrs|Ms|Prof|St|No|Nos|vol|ch|para|paras|p|pp|art|ca|al)|\b[A-Z])$"
)
_SENTENCE_END = re.compile(r"[.?!][\"'”’)\]]{0,2}\s+(?=[A-Z0-9“\"‘(\[])")


def starts_lower(words: str) -> bool:
    """Tell whether the words begin with a small letter, as what runs on from the line before does."""
    return words[:1].islower()


def is_unfinished(words: str) -> bool:
    """Tell whether the words break off: after a word that must run on, a comma or a hyphen."""
    if words.endswith((",", "-", "–", "—")):
        return True
    if words.endswith(("; and", "; or", ", and", ", or")):
        return False
    return words.rpartition(" ")[2].lower() in HANGING


def ends_sentence(words: str) -> bool:
    """Tell whether the words end as a sentence, a lead-in or a list item does."""
    return _REFERENCE_AFTER_END.sub("", words[-120:]).rstrip(_CLOSERS).endswith(TERMINAL)


def unspoilt(words: str) -> str:
    """Return a heading's letters with what character recognition does undone ("Recornmendat ion")."""
    return re.sub(r"[\s-]", "", words).lower().replace("rn", "m")


def sentences(words: str) -> list[str]:
    """Split a paragraph into its sentences."""
    found, start = [], 0
    for end in _SENTENCE_END.finditer(words):
        if words[end.start()] == "." and _ABBREVIATION.search(words[max(0, end.start() - 12) : end.start()]):
            continue
        found.append(words[start : end.end()].strip())
        start = end.end()
    found.append(words[start:].strip())
    return [sentence for sentence in found if sentence]


def base_verb(word: str) -> str | None:
    """Return the plain form of a recommending verb ("ensures", "ensuring" -> "ensure"), or None for another word."""
    word = word.strip(",;:.").lower()
    candidates = [word]
    if word.endswith("ing"):
        stem = word.removesuffix("ing")
        candidates += [stem, stem + "e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem]
    elif word.endswith("s"):
        candidates += [word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y"]
    return next((candidate for candidate in candidates if candidate in VERBS), None)


def starts_with_verb(words: str) -> bool:
    """Tell whether the words begin as an item under "should:" or "by:" does."""
    first, _, rest = words.partition(" ")
    return bool(rest) and base_verb(first) is not None


def reads_as_recommendation(words: str) -> bool:
    """Tell whether the words ask for something: a modal, the word "recommend", or a verb in front."""
    return bool(MODAL_WORD.search(words) or RECOMMEND_WORD.search(words)) or starts_with_verb(words)
