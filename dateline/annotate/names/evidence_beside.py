"""What stands beside a name says of its kind: words before it, verbs and places behind it."""

from __future__ import annotations

import re

from dateline.annotate.names.callings import is_of_town
from dateline.annotate.names.candidates import Candidate, is_known_place
from dateline.annotate.names.phrases_before import vote_phrase
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.things import THINGS_BY_LETTERS
from dateline.annotate.names.trades import CALLINGS
from dateline.annotate.names.vocabulary import PLACE_HEADS, PLACE_NOUNS, PLACE_PREPOSITIONS
from dateline.annotate.names.weights import FAIR, HINT, MANY, SETTLES, STRONG, add
from dateline.lexicon.given_names import COMMON_GIVEN_NAMES, GIVEN_NAMES

_BACK = 40  # characters before a name that are looked at
_BEFORE = re.compile(r"([\w.'-]+) (?:the |The )?$")
_OF = (" of ", " of the ")
_PLACE_OF = re.compile(r"\b((?:[a-z]|Is(?=l)|Prov|Lake|Gov)[a-z]*) of (?:the )?$")
# Whoever takes part is "part of" a body too; only of a place is there a northern part.
_PARTS = frozenset({"part", "parts"})
_SIDE_OF = re.compile(r"(?:ern|north|south|east|west|central|upper|lower) parts? of (?:the )?$")
_AGE = re.compile(
    r", (?:aged )?\d{1,2}(?:,|\.| and)|, who\b|, (?:reporting|speaking) (?:from|to|in|at|on)\b"
    r"| \(\d{2}\)|, (?:a|an) \d\d-year-old"
    rf"|, an? (?:[a-z-]+ ){{0,2}}(?:{'|'.join(sorted(CALLINGS))})(?=[,.;:)\n\"]|$| (?:in|at|with|for|from"
    rf"|of|on|who|and"
    r"|whose|based|living|said|says|to|by|working|[a-z]+ed)\b)"
)
SPEECH = re.compile(
    r",?\"? (?:also |later |then |earlier )?(?:said|says|told|tells|added|adds|tweeted|wrote|writes|admitted"
    r"|admits|insisted|insists|argued|argues|explained|explains|joked|warned|warns|denied|denies|claimed"
    r"|claims|urged"
    r"|urges|replied|recalled|noted|notes|stressed|acknowledged|conceded|testified|complained|declared|vowed"
    r"|reiterated|reiterates|suggested|responded|remarked|thanked|apologi[sz]ed|answered)\b"
)
_SPEAKER_BEHIND = re.compile(r" (?:[A-Z]|(?:the|an?|his|her|their|one) [a-z])")
# "X said it would": a body; "X said he was": a person.
_SPEECH_IT = re.compile(
    r" (?:(?:on )?[A-Z][a-z]+day )?(?:that )?its? "
    r"(?!and|but|or|in|on|at|after|when|to|as|was a|is a|for|by)[a-z]"
)
_SAID = ("said ", "says ", "added ", "according to ", "told ")
_SPEECH_BEFORE = re.compile(rf"\b(?:{'|'.join(_SAID)})$")
_FROM = (" from ", " in ", " near ")  # "a man from Zenda, who said": who is the man
_WHERE = (*_FROM, " to ", " at ", " into ", " around ", " outside ", " through ", " via ", " for ", " of ")
_PERSON_AFTER = re.compile(
    r"(?:'s)? (?:himself|herself|(?:was |is |were )?(?:born|sworn in|buried|beheaded|knighted|divorced)"
    r"|married|died|contributed (?:to this|reporting))\b"
    r"|, (?:his|her) (?:[a-z]+ )?(?:wife|husband|son|daughter|brother|sister|mother|father|boyfriend"
    r"|girlfriend)(?!\w)"
    r"|'s (?:(?:young|younger|youngest|elder|eldest|older|oldest|only|late|teenage|infant|baby|first"
    r"|second) )?"
    r"(?:wife|husband|son|mother|father|daughter|brother|sister|widow|parents|grandfather|grandmother"
    r"|aunt|uncle|cousin|nephew|niece|ex-wife|ex-husband|lawyer|attorney|biographer|bodyguard"
    r"|camp (?:said|says|has|denied|declined|called|hit)"
    r"|girlfriend|boyfriend|roommate|flatmate|housemate|classmate|fianc[e\u00e9]e?|stepson|stepdaughter|murder|funeral|memoirs?|autobiography|presidency|premiership"
    r"|chancellorship|inauguration)(?!\w)"
)
# "A woman named Zenda" is no town.
_NAMED = (" named ", " called ", " as ")
_PERSON_CALLED = re.compile(
    r"\b(?:wo)?(?:man|men|boy|girl|guy|lady|teen|teenager|child|baby|mother|father|son|daughter|brother"
    r"|sister"
    r"|friend|colleague|student|patient|soldier|officer|driver|farmer|resident|someone|somebody|person"
    r"|character)"
    r",? (?:named|called|identified (?:only )?as|known (?:only )?as) $"
)
# "Known by her stage name Zenda".
_BY_OTHER_NAME = re.compile(
    r"\b(?:his|her|their) (?:nickname|stage name|pen name|nom de guerre|pseudonym|alias),? \"?$"
)
_OTHER_NAMES = tuple(f"{noun} " for noun in ("name", "nickname", "guerre", "pseudonym", "alias"))
# "A mountain stream called Zenda" is no body.
_PLACE_CALLED = re.compile(
    r"\b([a-z]+)(?:,| is| that is| which is)?(?: now| also| formerly| locally)?"
    r" (?:called|named|known as|dubbed) (?:the )?$"
)
_ENDS_NAMED = tuple(f" {word} {the}" for word in ("called", "named", "as", "dubbed") for the in ("", "the "))
_RUNNING = frozenset("stream creek brook hill mountain valley lake street square beach park forest".split())
_VAGUE = frozenset("part state capital community republic area north south east west".split())
_COMMITTEES = frozenset({"PAC", "PACs"})  # any of many: "a super PAC"
_PLACE_AFTER = re.compile(r"[,)\]]? ([a-z]+)\b")
# "In northern Zenda"; and with a word more that says which: "the provincial capital Zenda".
_PART_OF = re.compile(
    r"\b(?:in|from|to|across|through|of|into|near|throughout|around) (?:the )?"
    r"(?:(?:north|south)-?(?:east|west)?(?:ern)?|east(?:ern)?|west(?:ern)?|central|downtown|upstate|rural) $"
)
_SORT_OF = re.compile(
    r"\b(?:provincial|regional|district|departmental|port|border|coastal|seaside|rebel-held|government-held"
    r"|besieged|historic|ancient|northern|southern|eastern|western|indigenous|nearby|neighbou?ring"
    r"|mining|market|frontier)"
    r" (?:capital|city|town|village|territory|suburb|island|settlement) $"
)
_ENDS_PLACED = (
    *("ern ", "east ", "west ", "north ", "south ", "central ", "downtown ", "upstate ", "rural "),
    *("capital ", "city ", "town ", "village ", "territory ", "suburb ", "island ", "settlement "),
)
_COMMA_PLACE = re.compile(r", ([A-Z][\w.]+)")
_AFTER_TOWN = re.compile(r"[A-Z][\w'-]+, $")
# After the dash of a dateline a sentence begins; after that of an apposition none does.
_DATELINE = re.compile(r"(?: \([^)\n]{2,30}\))? (?:-|--) (?![a-z])")
_LIKELY = 5  # namesakes, the most important first
_DATELINES = 3  # sentences: the title's and the standfirst's may come before
_AWAY = re.compile(
    r", (?:about |some |just |around |roughly |nearly )?\d[\d,.]* ?(?:miles?|km|kilomet(?:er|re)s?)"
    r" (?:\([^)]{2,20}\) )?(?:from|outside|away|inland|(?:to the )?(?:north|south|east|west))"
)
# What a body's name stands before that nothing else says to be one: "the Free Zenda foundation".
_BODY_BEHIND = re.compile(
    r" (?:(?:foundation|movement|orchestra|think tank|radio station)(?![\w-])"
    r"|shares (?:rose|fell|gained|dropped|jumped|slid|surged|soared|tumbled|climbed|closed|were)\b)"
)
# What bodies have and nobody else.
_OF_BODY = re.compile(
    r"'s? (?:press (?:service|office|release)|spokes(?:man|woman|person|people)|headquarters|shares"
    r"|shareholders|CEO|customers|employees|website|board|subsidiar(?:y|ies)|products|revenues?|profits?"
    r"|sales|researchers"
    r"|members|editor-in-chief|chief (?:executive|financial officer|operating officer))(?![\w-])"
)
_OF_EITHER = re.compile(r"'s? (?:press (?:service|office)|spokes(?:man|woman|person|people))(?![\w-])")
_VENUE = re.compile(
    r" (?:restaurant|caf[e\u00e9]|pub|nightclub|bakery|boutique|cinema|brewery|bookshop|bookstore)(?![\w-])"
)
_ERUPTS = re.compile(r" (?:last |first |has |had )?erupt(?:ed|s|ing)(?![\w-])")
# What befalls towns in a war, and nobody else.
_TAKEN = re.compile(
    r" (?:was|has been|had been|is) (?:(?:seized|captured|liberated|taken|recaptured) (?:back )?from|retaken"
    r"|overrun|recaptured|encircled|besieged)(?![\w-])| fell to (?!(?:his|her|their|its|an?|pieces|earth)\b)"
)
_LABEL = re.compile(r":(?: [A-Z]|\n|$)| -- (?=[A-Z])")  # of what follows: "Zenda Discussion: Invite others"
# A firm's legal form behind a comma: "Zenda, Inc. said".
_FORM = re.compile(
    r", (?:Inc|Ltd|LLC|L\.L\.C|LLP|PLC|plc|Corp|Co(?!\.? [A-Z])|GmbH|S\.A|N\.V|Limited)(?![\w-])"
)
_RULE = re.compile(r" dictatorship(?![\w-])")
# What is somebody's field stands before the office: "the Home Affairs Minister".
_OFFICE = re.compile(
    r" (?:Minister|Secretary(?![ -]General)|Undersecretary|Commissioner|Ombudsman|Spokes(?:man|woman"
    r"|person))(?![\w-])"
)
_SERIES = re.compile(r" (?:series|trilogy|saga|franchise)(?![\w-])")
_CONTEST = re.compile(r" (?:competitions?|contests?|tournaments?)(?![\w-])")
ACRONYM = re.compile(r"[A-Z][A-Z&]{1,5}s?$")
_PLURAL_HEADS = frozenset({"counties", "cities", "valleys", "municipalities", "territories", "provinces"})
_SINGULAR_HEADS = PLACE_HEADS | {"area"}
_BODY_NOUN = re.compile(
    r" (?:(?:news|press|state|spy|aid|space) )?(?:agency|party|broadcaster|airline|union|company|charity|bank"
    r"|newspaper|website|channel|network|militia|group)(?![\w-])"
)
_MAYOR_OF = re.compile(r"\b[Mm]ayor(?:ess)? of (?:the )?$|\b[Gg]overnor of (?:the )?$|\b[Bb]ishop of $")
_MAYOR_AFTER = re.compile(r" (?:[Mm]ayor|[Gg]overnor|(?:[Cc]ity|[Tt]own) [Cc]ouncil+or)(?![\w-])")
_PARTY_OF = (" D-", " R-", "(D-", "(R-", " I-", "(I-")  # "D-Mass.": the party and constituency of a member


def vote_before(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh what stands before a mention."""
    start = candidate.start
    before = reading.plain[max(start - _BACK, 0) : start]
    if before.endswith(_PARTY_OF) or _is_postal(reading, candidate, before):
        add(votes, "place", SETTLES)
        return
    if candidate.words[0].text == "Co" and len(candidate.words) > 1:
        add(votes, "place", 2 * SETTLES)  # "Co Zenda", a county as Ireland writes it
        return
    ending = before.removesuffix("\n")  # as `$` takes it
    if _vote_called(reading, candidate, before, ending, votes):
        return
    vote_phrase(reading, candidate, ending, votes)
    if len(candidate.words) <= MANY and (match := _BEFORE.search(before)):
        word = match[1].lower()
        if (
            word in PLACE_PREPOSITIONS
            and match[1].istitle()
            and not reading.starts_sentence(start - len(before) + match.start())
        ):
            return  # "the play In Old Zenda": a capital begins a title
        if before.endswith(("the ", "The ")):
            add(votes, "person", -FAIR)
            add(votes, "organisation", HINT)
            add(votes, "place", PLACE_PREPOSITIONS.get(word, 0.0) / 2)
        elif word in PLACE_PREPOSITIONS and not reading.plain.startswith("'s ", candidate.end):
            add(votes, "place", PLACE_PREPOSITIONS[word])


def _vote_called(
    reading: Reading, candidate: Candidate, before: str, ending: str, votes: dict[str, float]
) -> bool:
    """Weigh what a mention is called right before it, and say whether anything was."""
    if ending.endswith(_OF) and _is_of_place(before):
        add(votes, "place", SETTLES)
    elif before.endswith(_NAMED) and _PERSON_CALLED.search(before):
        add(votes, "person", SETTLES)
    elif before.endswith(_OTHER_NAMES) and _BY_OTHER_NAME.search(before):
        add(votes, "person", 2 * SETTLES)
    elif ending.endswith(_ENDS_NAMED) and (match := _PLACE_CALLED.search(ending)) and _is_town(match[1]):
        add(votes, "place", SETTLES)
    elif ending.endswith(" super ") and candidate.words[0].text in _COMMITTEES:
        add(votes, "none", 2 * SETTLES)
    elif ending.endswith(_SAID) and _SPEECH_BEFORE.search(before):
        add(votes, "person", HINT)
    elif ending.endswith(_ENDS_PLACED) and _is_in_part(ending) and _may_be_place(reading, candidate):
        add(votes, "place", STRONG)
        add(votes, "person", -FAIR)
    else:
        return False
    return True


def _is_town(noun: str) -> bool:
    """Say whether a noun is a place's, that nothing else is called by: no "part", no "state"."""
    return noun in _RUNNING or (noun in PLACE_NOUNS and noun not in _VAGUE)


def _is_in_part(before: str) -> bool:
    """Say whether the part of a place, or a place of some sort, stands right before: "in northern Zenda"."""
    return _PART_OF.search(before) is not None or _SORT_OF.search(before) is not None


def _may_be_place(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is neither an adjective nor begins with a given name."""
    if candidate.words[0].lower in GIVEN_NAMES:
        return False
    return len(candidate.words) > 1 or not reading.tag_at(candidate.start).startswith("JJ")


def _is_postal(reading: Reading, candidate: Candidate, before: str) -> bool:
    """Say whether letters after a town and a comma are the post's for its region: "Zenda, NJ"."""
    name = reading.plain[candidate.words[0].start : candidate.words[-1].end]
    return bool(name.isupper() and _AFTER_TOWN.search(before) and reading.knowledge.region_abbreviated(name))


def _is_of_place(before: str) -> bool:
    """Say whether what comes is what a kind of place, or a mayor, is said to be of."""
    match = _PLACE_OF.search(before)
    if match and match[1] in _PARTS:
        return _SIDE_OF.search(before) is not None
    return bool((match and _is_place_noun(match[1].lower())) or _MAYOR_OF.search(before))


def vote_after(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh what stands behind a mention."""
    plain, end = reading.plain, candidate.end
    if plain.startswith("'", end) and _vote_owner(reading, candidate, votes):
        return
    if (
        _AGE.match(plain, end)
        and not _is_letters(candidate)
        and not _is_people(reading, candidate)
        and not plain.endswith(_FROM, 0, candidate.start)
    ) or _PERSON_AFTER.match(plain, end):
        add(votes, "person", SETTLES if _begins_with_given_name(candidate) else STRONG)
    elif _is_body_by_letters(reading, candidate):
        add(votes, "organisation", 2 * SETTLES)
    elif _MAYOR_AFTER.match(plain, end):
        add(votes, "place", 2 * SETTLES)
    elif (match := SPEECH.match(plain, end)) and not _says_another(plain, end, match.end()):
        _vote_speaker(reading, candidate, match.end())
    elif (match := _PLACE_AFTER.match(plain, end)) and _is_called_place(reading, candidate, match[1]):
        add(votes, "place", SETTLES)
        add(votes, "person", -SETTLES)  # "Anna Bay village"
    elif _begins_dateline(reading, candidate):
        add(votes, "place", STRONG)
    elif plain.startswith((",", ":", " --"), end):
        _vote_mark_behind(reading, candidate, votes)
    elif plain.startswith(" ", end) and not _is_placed(reading, candidate):
        _vote_noun_behind(reading, candidate, votes)


def _says_another(plain: str, end: int, verb_end: int) -> bool:
    """Say whether who speaks follows the verb: "held in Zenda, said Anna Rossi"."""
    return plain.startswith(", ", end) and _SPEAKER_BEHIND.match(plain, verb_end) is not None


def _ends_clause(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a town ends a clause that parts a speaker from the verb: "Rossi, back from Zenda, said"."""
    if not reading.plain.startswith(", ", candidate.end) or not is_known_place(reading, candidate):
        return False
    return reading.plain.endswith(_WHERE, 0, candidate.start)


def _vote_owner(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> bool:
    """Weigh what only a town, or only a body, has; False where anybody may have it."""
    plain, end = reading.plain, candidate.end
    if is_of_town(plain, end) and not plain.endswith("the ", 0, candidate.start):  # "the Zendans' population"
        add(votes, "place", STRONG)
        add(votes, "person", -STRONG)
        return True
    if _OF_BODY.match(plain, end) and not _is_placed(reading, candidate):
        name = plain[candidate.start : end]
        governed = _OF_EITHER.match(plain, end) and f"{name}'s authorities" in plain
        add(votes, "place" if governed else "organisation", STRONG)
        add(votes, "person", -FAIR)
        return True
    return False


def _begins_dateline(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a dash after where a report is from begins it: "ZENDA (News) - The".

    What no gazetteer has is so in capitals or at the beginning of the article alone.
    """
    if not (reading.starts_sentence(candidate.start) and _DATELINE.match(reading.plain, candidate.end)):
        return False
    name = reading.plain[candidate.start : candidate.words[-1].end]
    early = candidate.sentence < _DATELINES or name.isupper()
    return early or bool(reading.knowledge.places(name))


def _is_placed(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is a place's that nouns may follow: "the Zenda orchestra"."""
    return bool(reading.knowledge.places(reading.plain[candidate.start : candidate.words[-1].end]))


def _vote_noun_behind(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh a noun behind a name that is no place's: it says whose, or what, the name is."""
    plain, end = reading.plain, candidate.end
    several = len(candidate.words) > 1
    if several and _OFFICE.match(plain, end):
        add(votes, "none", STRONG)
    elif _ERUPTS.match(plain, end) or _TAKEN.match(plain, end):
        add(votes, "place", STRONG)
        add(votes, "person", -STRONG)
    elif _BODY_BEHIND.match(plain, end):
        add(votes, "organisation", STRONG)
    elif several and _VENUE.match(plain, end):
        add(votes, "person", -STRONG)
        add(votes, "organisation", STRONG)
    elif not several and _RULE.match(plain, end) and plain.endswith("the ", 0, candidate.start):
        add(votes, "person", STRONG + FAIR)
    elif (not candidate.words[0].text.isupper() and _SERIES.match(plain, end)) or (
        several and _CONTEST.match(plain, end)
    ):
        add(votes, "none", STRONG)


def _begins_with_given_name(candidate: Candidate) -> bool:
    """Say whether two words are a common given name and another: "Anna Board", who is no board."""
    first, *rest = candidate.words
    return len(rest) == 1 and first.lower in COMMON_GIVEN_NAMES


def _vote_mark_behind(reading: Reading, candidate: Candidate, votes: dict[str, float]) -> None:
    """Weigh a firm's form, a label's colon, how far away a place lies, or what the gazetteer has it in."""
    plain, known = reading.plain, reading.knowledge
    if _FORM.match(plain, candidate.end):
        add(votes, "organisation", 2 * SETTLES)
        return
    if len(candidate.words) > 1 and _LABEL.match(plain, candidate.end):
        add(votes, "organisation", -FAIR)
        add(votes, "place", -FAIR)
    if _AWAY.match(plain, candidate.end):
        add(votes, "place", SETTLES)
        add(votes, "person", -STRONG)
    match = _COMMA_PLACE.match(plain, candidate.end)
    if match is None:
        return
    after = match[1]
    state = known.state_named(after)
    found = known.places(after)[:1] or tuple(filter(None, [known.region_abbreviated(after)]))
    region = next((e.location for e in found if e.location.kind == "region"), None)
    if state is None and region is None:
        return
    name = reading.plain[candidate.words[0].start : candidate.words[-1].end]
    places = known.places(name)
    inside = any(region is not None and e.region == region.name for e in places)
    there = any(state is not None and e.location.country == state.code for e in places[:_LIKELY])
    guessed = votes.get("person", 0.0) > 0 or votes.get("place", 0.0) > 0
    strange = len(candidate.words) > 1 and guessed and not plain.startswith("'", match.end())
    weight = STRONG if state and strange and not _begins_with_given_name(candidate) else FAIR
    add(votes, "place", 2 * SETTLES if inside else SETTLES if there else weight)


def _is_letters(candidate: Candidate) -> bool:
    """Say whether a name is letters alone, which a team is called by: "ZBL, who had lost"."""
    return len(candidate.words) == 1 and ACRONYM.match(candidate.words[0].text) is not None


def _is_people(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a name is a plural alone, of whom many are told: "the Zendans, who had left"."""
    return len(candidate.words) == 1 and reading.tag_at(candidate.start) in ("NNS", "NNPS")


def _is_body_by_letters(reading: Reading, candidate: Candidate) -> bool:
    """Say whether a noun says that letters are a body: "the ZNA news agency"."""
    word = candidate.words[0].text
    if len(candidate.words) > 1 or not ACRONYM.match(word) or reading.knowledge.state_named(word):
        return False
    return _BODY_NOUN.match(reading.plain, candidate.end) is not None


def _vote_speaker(reading: Reading, candidate: Candidate, verb_end: int) -> None:
    """Take who says something for a person: a lone unknown name too, unless "it" says otherwise."""
    if _ends_clause(reading, candidate):
        return
    votes, words = candidate.votes, candidate.words
    add(votes, "place", -HINT)
    if _SPEECH_IT.match(reading.plain, verb_end):
        add(votes, "organisation", HINT)
        return
    add(votes, "person", HINT)
    if len(words) == 1 and _is_surname_like(reading, words[0]):
        add(votes, "person", HINT)


def _is_surname_like(reading: Reading, word: Word) -> bool:
    """Say whether a word is a proper noun, and no common word, acronym or well-known place."""
    if word.lower in reading.lower_words or word.text.isupper() or reading.tag_at(word.start) != "NNP":
        return False
    return reading.knowledge.place_of_size(word.text) is None


def _is_called_place(reading: Reading, candidate: Candidate, noun: str) -> bool:
    """Say whether a noun calls a name a place: "Zenda province"; of an adjective it does not."""
    end = candidate.end + reading.plain.startswith((")", "]"), candidate.end)  # "Velda (Zenda) crossing"
    if not _is_place_head(noun) or not reading.plain.startswith(" ", end):
        return False
    verb = reading.tag_at(end + 1).startswith("VB")  # "the price in Zenda falls"
    if verb or candidate.words[-1].text in THINGS_BY_LETTERS:
        return False  # "CCTV airport footage"
    if candidate.words[-1].text.isupper() and reading.plain.startswith(" town hall", candidate.end):
        return False  # "a ZBC town hall", where voters are met
    alone = len(candidate.words) == 1 and reading.tag_at(candidate.start) == "JJ"
    return not alone or bool(reading.knowledge.places(candidate.words[0].text))


def _is_place_head(word: str) -> bool:
    return word in PLACE_HEADS or word.removesuffix("s") in _SINGULAR_HEADS or word in _PLURAL_HEADS


def _is_place_noun(word: str) -> bool:
    return word in PLACE_NOUNS or word.removesuffix("s") in PLACE_NOUNS or word in _PLURAL_HEADS
