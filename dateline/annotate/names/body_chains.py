"""Bodies: which names of an article are one organisation's, or one state organ's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from dateline.annotate.names.abbreviations import (
    SEATS,
    WELL_KNOWN,
    WHOLE,
    WHOLE_KEYS,
    abbreviation_after,
    abbreviation_of_seat,
    are_anothers,
    expansion,
    initials,
    organisation_key,
)
from dateline.annotate.names.airlines import is_airline
from dateline.annotate.names.candidates import Candidate
from dateline.annotate.names.chains import Chain, Form
from dateline.annotate.names.chambers import (
    CHAMBERS,
    OF_STATE,
    acting_state,
    body_of_state,
    chamber_of,
    party_of_state,
    seat_of_adjective,
)
from dateline.annotate.names.club_chains import (
    club_by_letters,
    club_of,
    is_by_town,
    is_home,
    nicknamed,
    words_of_club,
)
from dateline.annotate.names.club_names import CLUBS, NICKNAMES
from dateline.annotate.names.embassies import EMBASSY, with_hosts
from dateline.annotate.names.knowledge import fold_name
from dateline.annotate.names.lengthened import seat_of_mission
from dateline.annotate.names.ministries import with_states
from dateline.annotate.names.organs import COUNTRIES, Organ
from dateline.annotate.names.reading import Reading
from dateline.annotate.names.runs import Word
from dateline.annotate.names.state_scan import StateSpan
from dateline.annotate.names.vocabulary import (
    OF_HEADS,
    ORGANISATION_HEADS,
)
from dateline.annotate.names.wordings import (
    goes_on_with_purpose,
    goes_on_with_trade,
    is_firm,
    is_firm_of_letters,
    is_part,
    is_slip,
    is_spelt_by,
    leaves_out_status,
    letters_of,
    owner_first,
    turned,
    writes_short,
)
from dateline.lexicon.body_names import with_figure, words_alike

_LEAST_PLURAL = 5  # letters: in shorter words an s more is another name
_LEAST_INITIALS = 3  # letters: two-letter initials are shared by too many names
_OWNER = re.compile(r"((?:Northern )?[A-Z][\w-]+)'s $")
_BACK_OWNER = 30  # characters
# What a body is that is called by its letters and by these: "ZVP" and "ZVP Party".
_CLASS_NOUNS = frozenset(
    {("party",), ("group",), ("bank",), ("university",), ("union",), ("movement",), ("alliance",),
     ("agency",), ("company",), ("corporation",), ("network",)}
)  # fmt: skip
# With these a paper's name begins, and no abbreviation of it.
_ARTICLES = frozenset("the die der das le la les el los las il lo o os".split())


def gather_organs(reading: Reading, organs: list[Organ], states: list[StateSpan]) -> list[Chain]:
    """Give a chain for each state organ; one without a state joins the only one of its function."""
    chains: dict[str, Chain] = {}
    organs = with_states(reading, organs, states)
    organs = with_hosts(reading, organs, states)
    for organ in sorted(organs, key=lambda o: (not o.state, o.function == EMBASSY, o.start)):
        chain = _organ_chain(organ, chains)
        if organ.name:  # of several named at once: the text prints no name of its own for it
            chain.spans.append((organ.start, organ.end, "nominal"))
            chain.name = chain.name or organ.name
        else:
            chain.add(organ.start, organ.end, "name", reading.text[organ.start : organ.end])
            if found := abbreviation_after(reading.plain, organ.end):
                chain.abbreviations.append(organisation_key(fold_name(found[0])))
                chain.names += [found[0]] if found[0] not in chain.names else []
    for chain in chains.values():
        if chain.names:
            chain.name = ""
    return list({id(chain): chain for chain in chains.values()}.values())


def _organ_chain(organ: Organ, chains: dict[str, Chain]) -> Chain:
    if organ.state and organ.function == EMBASSY:  # of which the article may have named the host
        told = [c for key, c in chains.items() if key.startswith(f"{organ.key} ")]
        chain = told[0] if len(told) == 1 else Chain("organisation", "", organ.state.partition("-")[0])
        return chains.setdefault(organ.key, chain)
    if organ.state:
        return chains.setdefault(organ.key, Chain("organisation", organ.key, organ.state.partition("-")[0]))
    fitting = [c for key, c in chains.items() if key.split(" ", 1)[-1] == organ.function]
    if len(fitting) == 1:
        return fitting[0]
    state = SEATS.get(organ.function)
    key = f"{state} {organ.function}" if state else organ.function
    return chains.setdefault(key, Chain("organisation", key if state else "", state))


def gather_organisations(
    reading: Reading, candidates: list[Candidate], organs: list[Chain], states: list[StateSpan]
) -> list[Chain]:
    """Give a chain for each organisation: full names, their abbreviations and their short forms.

    The abbreviation that introduces one of the `organs` is added to it, and a court or a chamber that
    is of no named state is that of the state that the article is about.
    """
    acting = acting_state(reading.plain, candidates, organs, states)
    named = Counter(span.state.code for span in states)
    chains = _by_letters(organs)
    for candidate in sorted(candidates, key=_order):
        start, end = candidate.words[0].start, candidate.words[-1].end
        folded = with_figure(fold_name(reading.plain[start:end]))
        key, house = organisation_key(folded), False
        seat = seat_of_adjective(folded, reading.knowledge) or folded
        key = key if seat == folded else seat
        club = candidate.team or (CLUBS[folded].key if folded in CLUBS else "")
        chain = _chain_of(reading, candidate, folded, key, club, chains)
        chain = (
            chain or _two_letters(reading, candidate, chains, organs) or _worded(reading, candidate, chains)
        )
        organ = None if chain else _organ_of_function(reading, candidate, folded, organs)
        chain = chain or organ
        if chain is None and candidate.team:
            chain = club_of(folded, chains)
        if chain is None and folded == "house":
            chain, house = chamber_of(chains), True
        if chain is None:
            body = body_of_state(seat, _owner_of(reading, candidate, acting))
            if body is None:
                continue
            body = body or party_of_state(folded, acting, named)
            chain = _new_chain(club or body, body.partition(" ")[0] or SEATS.get(key), organs, chains)
            chain.words += words_of_club(club)
            chains[key] = chain
        # An airline by its state's name, and a club by its nickname, are described and not spelt.
        described = is_airline(reading.plain, start, end) or chain.key in NICKNAMES.get(folded, ())
        # By "House" or "Senate" alone a chamber is known in its article only.
        whole = chain.names and (house or organ or described)
        form: Form = "nominal" if described and chain.names else "name"
        chain.add(start, end, form, "" if whole else reading.text[start:end])
        chain.words.append(words_alike(folded))
        for short in _short_forms(reading, candidate.words):
            chains.setdefault(short, chain)
    distinct = {id(chain): chain for chain in chains.values() if chain.spans}
    for organ in organs:
        distinct.pop(id(organ), None)
    for chain in distinct.values():
        chain.name = expansion(chain.names)
    return list(distinct.values())


def _chain_of(
    reading: Reading, candidate: Candidate, folded: str, key: str, club: str, chains: dict[str, Chain]
) -> Chain | None:
    """Give the chain that a name is of by its own words: the surest ground first."""
    chain = next((c for c in chains.values() if club and c.key == club), None)
    chain = chain or chains.get(key) or chains.get(turned(key)) or _of_number(key, chains)
    chain = chain or _shortened(reading, candidate, folded, chains)
    chain = chain or _begun(reading, candidate, folded, chains)
    chain = chain or _of_owner(reading, candidate, key, chains)
    return chain or nicknamed(reading, folded, chains) or club_by_letters(reading, candidate, chains)


def _new_chain(own: str, state: str | None, organs: list[Chain], chains: dict[str, Chain]) -> Chain:
    """Give the chain of the body with the key `own` if there is one, else one for it."""
    chain = next((c for c in (*organs, *chains.values()) if own and c.key == own), None)
    return chain or Chain("organisation", own, state)


def _owner_of(reading: Reading, candidate: Candidate, acting: str) -> str:
    """Give the code of the country of a state that owns a body, "Wales's Parliament", or the acting one."""
    owner = _OWNER.search(reading.plain, max(candidate.start - _BACK_OWNER, 0), candidate.start)
    return COUNTRIES.get(owner[1].lower(), acting) if owner else acting


def _order(candidate: Candidate) -> tuple[int, bool, bool, int]:
    """Put the fullest names first, and towns and nicknames of clubs behind their names."""
    nickname = candidate.folded() in NICKNAMES
    return -len(candidate.words), nickname, is_by_town(candidate), candidate.start


def _short_forms(reading: Reading, words: list[Word]) -> Iterator[str]:
    """Give the keys of what a body is called by besides: letters in brackets, and its initials."""
    start, end = words[0].start, words[-1].end
    found = abbreviation_after(reading.plain, end) or abbreviation_of_seat(reading.plain, start, end)
    if found and not (_abbreviates_end(found[0], words) or are_anothers(found[0], reading.plain[start:end])):
        yield organisation_key(fold_name(found[0]))
    if seat := seat_of_mission(words):  # "Zenda Aid Mission", of the one in Ruritania
        yield organisation_key(fold_name(reading.plain[start : words[seat - 1].end]))
    letters = initials([w.text for w in words])
    if len(letters) >= _LEAST_INITIALS:
        yield letters.lower()
        if any(word.text == "&" for word in words):
            yield fold_name("".join(w.text[0] for w in words if w.text == "&" or not w.link))
    if len(words) == 2 and words[0].text.isupper():  # noqa: PLR2004 - "ZBL", of "ZB Leipzig"
        yield words[0].lower + letters[-1].lower()


def _abbreviates_end(letters: str, words: list[Word]) -> bool:
    """Say whether letters are those of a body within a name: "Commission of the Zenda Rowing Union (ZRU)"."""
    ends = [n + 1 for n, word in enumerate(words) if word.link and word.lower.startswith("of")]
    of_end = any(initials([w.text for w in words[n:]]) == letters for n in ends)
    return of_end and initials([w.text for w in words]) != letters


def _of_number(key: str, chains: dict[str, Chain]) -> Chain | None:
    """The same word in the plural or the singular: "Zendist" and "Zendists"."""
    if len(key) < _LEAST_PLURAL:
        return None
    if key.endswith("s") and (party := chains.get(f"{key[:-1]} party") or chains.get(f"{key[:-1]}ic party")):
        return party  # "Social Democrats", of the "Social Democratic Party"
    if " " in key:
        return None
    return chains.get(f"{key}s") or (chains.get(key[:-1]) if key.endswith("s") else None)


def _of_owner(reading: Reading, candidate: Candidate, key: str, chains: dict[str, Chain]) -> Chain | None:
    """The same name of several words with the letters of its state: "US Department of Rail"."""
    if " " not in key or reading.plain.endswith(("'s ", "' "), 0, candidate.start):
        return None
    return chains.get(f"us {key}")


def _shortened(reading: Reading, candidate: Candidate, folded: str, chains: dict[str, Chain]) -> Chain | None:
    """The one longer name that starts with these words: "Zenda" for "Zenda Holdings Inc."."""
    words = words_alike(folded)
    if chain := _with_form(words, chains) or _with_founder(candidate, chains):
        return chain
    if candidate.words[0].text.isupper() and len(words) == 1:
        return _with_class_noun(words[0], chains)
    if (
        candidate.words[0].text.isupper()
        or folded in WHOLE
        or folded in SEATS
        or folded in CHAMBERS
        or (words[0] in OF_HEADS and not _is_owned(reading, words, chains))
        or (len(words) == 1 and words[0] in ORGANISATION_HEADS)
    ):
        return None
    fitting: list[Chain] = []
    for chain in chains.values():
        longer = any(is_part(words, full) and not _is_committee_of(words, full) for full in chain.words)
        if longer and not any(chain is other for other in fitting):
            fitting.append(chain)
    return fitting[0] if len(fitting) == 1 else None


def _is_committee_of(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether the longer name is a party's committee's, which is not the party."""
    return "party" in words and full[-1] in ("committee", "politburo")


def _worded(reading: Reading, candidate: Candidate, chains: dict[str, Chain]) -> Chain | None:
    """The one name that this is another wording of: "ZMG Choir" for "Zenda Media Group Choir"."""
    printed = [word.text for word in candidate.words]
    if len(printed) == 1 and printed[0].isupper() and f"{printed[0]}s" in reading.plain:
        return None  # "the ZCCs" are many, and none is the "ZCC Association of Peru"
    words = words_alike(fold_name(" ".join(printed)))
    fitting: list[Chain] = []
    for chain in chains.values():
        one = any(
            writes_short(printed, full)
            or writes_short(printed, owner_first(full))
            or is_slip(words, full, reading.knowledge)
            or leaves_out_status(words, full)
            or goes_on_with_purpose(words, full, reading.knowledge)
            for full in chain.words
        )
        if one and not any(chain is other for other in fitting):
            fitting.append(chain)
    return fitting[0] if len(fitting) == 1 else None


def _begun(reading: Reading, candidate: Candidate, folded: str, chains: dict[str, Chain]) -> Chain | None:
    """The one firm whose name goes on with its trade: "Velda", of "Velda Power Mining"."""
    words, known = tuple(folded.split()), reading.knowledge
    fitting: list[Chain] = []
    for chain in chains.values():
        begun = any(goes_on_with_trade(words, full) for full in chain.words)
        if begun and not any(chain is other for other in fitting):
            fitting.append(chain)
    if len(fitting) != 1 or words[-1] in ORGANISATION_HEADS:
        return None
    place = known.is_place(words[0]) or known.state_of_adjective(candidate.words[0].text)
    return None if len(words) == 1 and (place or words[0] in reading.lower_words) else fitting[0]


def _is_owned(reading: Reading, words: tuple[str, ...], chains: dict[str, Chain]) -> bool:
    """Say whether a body has these words behind its region's name: "Zenda Department of Rail Security"."""
    if len(words) <= 3:  # noqa: PLR2004 - "Department of Rail" is every state's
        return False
    return any(
        full[-len(words) :] == words and is_home(reading, full[: -len(words)])
        for chain in chains.values()
        for full in chain.words
        if len(full) > len(words)
    )


def _with_form(words: tuple[str, ...], chains: dict[str, Chain]) -> Chain | None:
    """The company that has these words and its legal form: "ZK Mills" for "ZK Mills Inc."."""
    return next((c for c in chains.values() if any(is_firm(words, full) for full in c.words)), None)


def _with_founder(candidate: Candidate, chains: dict[str, Chain]) -> Chain | None:
    """The one firm that is called by the first of two names that a hyphen joins: "Velda", "Velda-Stein"."""
    name = candidate.words[0].text
    if len(candidate.words) > 1:
        return None
    fitting = {
        id(chain): chain
        for chain in chains.values()
        if any(_begins_joined(name, other) or _begins_joined(other, name) for other in chain.names)
    }
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _begins_joined(short: str, full: str) -> bool:
    """Say whether a word is the first of two that a hyphen joins; letters may be another body's."""
    first, _, second = full.partition("-")
    return short == first and not short.isupper() and second[:1].isupper() and " " not in second


def _with_class_noun(letters: str, chains: dict[str, Chain]) -> Chain | None:
    """The one name that is letters and what they are: "ZVP" for "ZVP Party" or "ZVP Mills Ltd"."""
    fitting: list[Chain] = []
    for chain in chains.values():
        called = any(
            (full[0] == letters and full[1:] in _CLASS_NOUNS) or is_firm_of_letters(letters, full)
            for full in chain.words
        )
        if called and not any(chain is other for other in fitting):
            fitting.append(chain)
    return fitting[0] if len(fitting) == 1 else None


def _two_letters(
    reading: Reading, candidate: Candidate, chains: dict[str, Chain], organs: list[Chain]
) -> Chain | None:
    """The one body of two words whose initials these letters are: "ZR" for "Zenda Rail", or an organ's."""
    letters = candidate.words[0].text
    if len(candidate.words) > 1 or not (letters.isupper() and letters.isalpha() and len(letters) == 2):  # noqa: PLR2004
        return None
    known = reading.knowledge
    if letters in WELL_KNOWN or known.state_named(letters) or known.region_abbreviated(letters):
        return None
    fitting: list[Chain] = []
    for chain in chains.values():
        spelt = any(full[0] not in _ARTICLES and is_spelt_by(full, letters) for full in chain.words)
        if spelt and not any(chain is other for other in fitting):
            fitting.append(chain)
    for organ in organs:
        if is_spelt_by(tuple(organ.key.split()[1:]), letters) and not any(
            organ is other for other in fitting
        ):
            fitting.append(organ)
    return fitting[0] if len(fitting) == 1 else None


def _by_letters(organs: list[Chain]) -> dict[str, Chain]:
    """Give organs by their letters: those that the article introduces, and those that everybody knows."""
    known = ((organisation_key(organ.key.casefold()), organ) for organ in organs)
    return {
        **{letters: organ for organ in organs for name in organ.names if (letters := letters_of(name))},
        **{short: organ for organ in organs for short in organ.abbreviations},
        **{key: organ for key, organ in known if key in WHOLE_KEYS},  # "US Food and Drug Administration"
    }


def _organ_of_function(
    reading: Reading, candidate: Candidate, folded: str, organs: list[Chain]
) -> Chain | None:
    """The only organ of that function that the article names with its state: "Senate", of "US Senate".

    Forces are left out, which many states have: "the country's Coast Guard" may be another's.
    """
    if folded not in OF_STATE or reading.plain.endswith(("'s ", "' "), 0, candidate.start):
        return None
    fitting = [organ for organ in organs if organ.key.partition(" ")[2] == folded]
    return fitting[0] if len(fitting) == 1 else None
