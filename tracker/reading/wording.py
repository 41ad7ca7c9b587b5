"""The words that recommendations are made of in English: modals, verbs of recommending, verbs that begin an item."""

import re

MODAL = r"(?:should|must|shall|ought to|needs? to)"
RECOMMEND = r"recommend(?:s|ed)?"

MODAL_WORD = re.compile(rf"\b{MODAL}\b")
RECOMMEND_WORD = re.compile(rf"\b{RECOMMEND}\b|\b[Ww]e (?:\w+ )?(?:call (?:up)?on|urge|invite|encourage)\b")

VERBS = frozenset(
    """
    abandon abide abolish accelerate accept accompany achieve acknowledge act activate adapt address administer
    admit adopt advance advise advocate afford agree aim alert align allocate allow alter amend analyse announce
    anticipate appeal apply appoint approach approve arrange ascertain ask assemble assert assess assign assist
    assume assure attach attempt attract audit augment authorise automate avoid award ban base begin benchmark
    boost bring broaden build calculate cancel capture carry catalogue cater cease centralise certify challenge
    change channel check circulate cite clarify close co-ordinate coach codify collaborate collate collect combat
    combine commemorate commend commission commit communicate compel compensate compile complement complete comply
    compose compute conclude condemn conduct confine confirm conform connect conserve consider consolidate
    construct consult contact continue contribute control convene convert convey coordinate correct correlate
    count craft create cultivate curb customise decentralise decide decrease dedicate deepen defer define delay
    delegate delete deliver demolish demonstrate deny deploy deposit derive describe design designate deter
    determine develop devise devolve devote diagnose differentiate digitise diminish direct disclose discontinue
    discourage dismantle dispense disseminate dissolve distinguish distribute diversify downgrade draft draw ease
    edit educate elaborate elect elevate elicit eliminate embark embed embrace emphasise empower emulate enable
    enact encompass encourage endeavour endorse endow enforce engage enhance enlarge enlist enquire enrich enrol
    ensure entitle entrust envisage equalise equip eradicate erect escalate establish evaluate examine exclude
    execute exempt exert expand expedite explain exploit explore expose extend facilitate familiarise fast-track
    favour finalise find focus follow forbid forge formalise formulate foster fulfil fund furnish further gain
    gather gauge generate give grant guarantee guard halt handle harmonise hasten have heighten help highlight
    hire hold honour identify illustrate implement impose improve incentivise include incorporate increase induce
    inform initiate inquire insert insist inspect install instil institute instruct insure integrate intensify
    intervene introduce invest investigate invite invoke involve issue join jointly justify keep launch lead learn
    legislate lengthen lessen liaise liberalise lift limit listen lobby localise locate lock maintain make manage
    mandate map maximise measure mediate meet mentor merge minimise mitigate mobilise moderate modernise modify
    monitor motivate mount move multiply negotiate nominate normalise notify nurture observe obtain offer operate
    oppose optimise order organise orient outlaw outline overcome overhaul oversee participate pay perform permit
    persist persuade phase pilot plan postpone prepare prescribe preserve press presume prevent prioritise
    privatise probe proceed procure produce prohibit prolong promote promulgate propose prosecute protect provide
    provision publicise publish punish purchase pursue put qualify quantify raise ratify re-establish re-evaluate
    re-examine reach react readopt reaffirm realign realise reassess rebuild recall reclaim recognise recommit
    reconcile reconsider reconstitute reconvene record recover recruit rectify redefine redesign redirect
    redistribute redouble redraft reduce refer refine reform refresh regain regularly regulate rehabilitate
    reimburse reinforce reinstate reintroduce reissue reject relate relax release relieve relocate rely remedy
    remind remove renegotiate renew reorganise repair repay repeal rephrase replace report reposition represent
    reproduce request require rescind research reserve reshape resist resolve resource respond restore restrict
    resume retain rethink retire return reveal reverse review revise revisit revitalise revoke reward rewrite roll
    rotate safeguard sanction save scrutinise secure seek select send separate serve set settle shape share shift
    shorten show simplify simulate situate solicit solve specialise specify speed sponsor stabilise standardise
    start step stipulate stockpile stop store streamline strengthen strive submit subsidise substantiate
    substitute supervise supplement support suspend sustain synchronise tackle tailor take target teach
    terminate test tighten trace track train transfer transform translate transmit treat trigger triple uncap
    uncover undertake unify update upgrade uphold upskill urge urgently use utilise validate vary verify waive
    warn weigh welcome widen withdraw work write
    """.split()
)

_DETERMINERS = frozenset("the a an all any each every its their his her our your this these those such".split())
_BEFORE_DETERMINERS = frozenset(
    """
    about above according across after against all along although am among and another are around as at be because been
    before behind being below beneath beside besides between beyond both but by can concerning could despite did do does
    down due during either else even except for from had half has have he hence her here him his how i if in inside into
    is it its just like many may me might minus more most much must near nearly neither no nor not now of off on once
    only onto or our out outside over own past per perhaps plus quite rather regarding said say says shall she should
    since so still such than that the their them then there therefore these they this those though through throughout
    thus till to told too toward towards under unless unlike until up upon us versus very via was we were what whatever
    when whenever where whereas wherever whether which whichever while who whom whose why will with within without would
    yet you found led made saw took gave had met left
    """.split()
)
"""Words that may stand before "the", "a" or "all" at the beginning of a clause and are no request."""

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
_FULL_STOP = re.compile(r"\w\.(?:\s*[(\[][^()\[\]]{1,80}[)\]])?$")
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
    end = words[-120:]
    if end.endswith((")", "]")):
        end = _REFERENCE_AFTER_END.sub("", end)
    return end.rstrip(_CLOSERS).endswith(TERMINAL)


def is_sentence(words: str) -> bool:
    """Tell whether the words end in a full stop, or in a reference after one."""
    return _FULL_STOP.search(words) is not None


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
    candidates += [candidate.replace("iz", "is").replace("yz", "ys") for candidate in candidates]
    return next((candidate for candidate in candidates if candidate in VERBS), None)


def starts_with_verb(words: str) -> bool:
    """Tell whether the words begin as an item under "should:" or "by:" does."""
    first, _, rest = words.partition(" ")
    if first.endswith("ly"):
        first, _, rest = rest.partition(" ")
    return bool(rest) and (base_verb(first) is not None or _stands_as_verb(first, rest.partition(" ")[0]))


def _stands_as_verb(first: str, second: str) -> bool:
    """Tell a verb that no list knows by its place: "Repaint the sheds", where no other sort of word can stand."""
    if second not in _DETERMINERS or not first.isalpha() or first.isupper():
        return False
    return first.lower() not in _BEFORE_DETERMINERS and not first.endswith(("ing", "ed", "en"))


def reads_as_recommendation(words: str) -> bool:
    """Tell whether the words ask for something: a modal, the word "recommend", or a verb in front."""
    is_asked = MODAL_WORD.search(words) or RECOMMEND_WORD.search(words) or words.startswith("That ")
    return bool(is_asked) or starts_with_verb(words)
