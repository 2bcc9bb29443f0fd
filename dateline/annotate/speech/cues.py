"""The vocabulary of reported speech: verbs, nouns and phrases that say somebody said something.

The verbs are those that grammars of English list as verbs of communication (Quirk et al. 1985,
16.31; Levin 1993, class 37), grouped by what stands for the content. Verb-cue lists are how
Krestel, Bergler and Witte (2008) find reported speech, and Pareti (2012) shows that few more
are needed for news.
"""

from __future__ import annotations

# Take a clause or a quotation: "said that ...". Without either they report nothing.
CLAUSE_VERBS = frozenset(
    """
    say tell add write state claim note declare argue insist explain suggest conclude recall maintain
    contend reply respond answer remark observe comment opine assert aver reckon estimate believe
    joke quip shout yell scream whisper mutter murmur chant lecture exclaim proclaim recount relate
    continue testify swear attest guess speculate theorize theorise hint imply intimate signal
    warn caution advise remind inform assure notify concede admit acknowledge confess agree boast brag
    complain lament grumble protest object counter retort rebut interject interrupt tweet retweet post
    blog email text reveal disclose divulge confide announce report predict forecast foresee project promise
    pledge vow confirm deny allege charge stress emphasize emphasise underscore underline highlight
    reiterate repeat mention clarify specify elaborate propose recommend demand request ask plead urge
    wonder inquire enquire threaten tout brief narrate gush deadpan crow chide scold
    reason recognize recognise disagree summarize summarise surmise rule find hold read
    """.split()
)

# Their object is what is said: "condemned the attack", "reported losses".
OBJECT_VERBS = frozenset(
    """
    accuse blame condemn criticize criticise denounce decry deplore slam blast lambast lambaste deride
    mock ridicule praise hail laud applaud commend welcome salute congratulate thank denigrate disparage
    describe characterize characterise dub deny reject refute dismiss dispute rebuff repudiate disavow
    announce report confirm allege claim acknowledge admit concede reveal disclose cite mention
    emphasize emphasise stress underscore underline highlight reiterate predict forecast promise pledge
    vow urge ask demand request question propose recommend advocate express voice reaffirm affirm bemoan
    lament protest defend tout threaten warn caution advise beg implore beseech exhort invite recall
    rebuke reprimand chide scold castigate berate bash rip assail tweet suggest note claim declare
    quote refuse decline brand label credit fault vilify proclaim assure promise
    """.split()
)

# Their content follows a preposition: "called for restraint". The preposition belongs to the cue.
PREPOSITIONS: dict[str, frozenset[str]] = {
    "call": frozenset({"for", "on", "upon"}),
    "appeal": frozenset({"for", "to"}),
    "plead": frozenset({"for", "with"}),
    "ask": frozenset({"for", "about"}),
    "warn": frozenset({"of", "against", "about"}),
    "caution": frozenset({"against"}),
    "complain": frozenset({"about", "of"}),
    "boast": frozenset({"about", "of"}),
    "brag": frozenset({"about", "of"}),
    "comment": frozenset({"on", "about"}),
    "remark": frozenset({"on", "upon"}),
    "object": frozenset({"to"}),
    "protest": frozenset({"against"}),
    "admit": frozenset({"to"}),
    "confess": frozenset({"to"}),
    "apologize": frozenset({"for"}),
    "apologise": frozenset({"for"}),
    "refer": frozenset({"to"}),
    "point": frozenset({"to"}),
    "allude": frozenset({"to"}),
    "argue": frozenset({"for", "against", "in"}),
    "threaten": frozenset({"with"}),
    "speak": frozenset({"of"}),
    "testify": frozenset({"about", "to"}),
    "tell": frozenset({"of", "about"}),
    "insist": frozenset({"on", "upon"}),
    "rail": frozenset({"against"}),
    "lash": frozenset({"out"}),
    "rule": frozenset({"out"}),
    "report": frozenset({"on"}),
    "elaborate": frozenset({"on"}),
}

# Their object is named by what follows: "called the report nonsense", "called it a provocation".
NAMING_VERBS = frozenset({"call", "label", "brand", "term", "dub", "deem"})

# A particle makes them speech: "pointed out that", "went on to say".
PARTICLES: dict[str, str] = {"point": "out", "go": "on", "spell": "out"}

# The object of these is who was told, not what was said.
ADDRESSING_VERBS = frozenset(
    "tell inform assure remind notify warn advise brief caution ask email text".split()
)

# An infinitive is what is said: "promised to help".
COMMITTING_VERBS = frozenset(
    """
    promise pledge vow threaten ask demand request urge call appeal plead refuse decline propose claim
    offer swear beg implore invite exhort caution warn advise tell
    """.split()
)

# A gerund is what is said: "denied taking it".
GERUND_VERBS = frozenset(
    "deny admit acknowledge recall describe propose suggest recommend advocate mention".split()
)

# Of these even a pronoun tells what is said: "the army denies this".
DENYING_VERBS = frozenset("deny dispute reject refute contest rebut confirm".split())

# What follows "to" is what others said: "responded to claims that the dam was unsafe".
ANSWERING_VERBS = frozenset("respond reply answer react object".split())

# With two objects they keep something from somebody, and say nothing: "denied him bail".
WITHHOLDING_VERBS = frozenset({"deny", "refuse"})

# Speech only of a court or the like, and only with a clause: "ruled that", "held that".
JUDGING_VERBS = frozenset({"rule", "find", "hold"})
JUDGES = frozenset(
    """
    court judge judges justice justices panel jury tribunal magistrate bench arbitrator regulator ombudsman
    report study review inquiry enquiry investigation commission committee survey audit inspector coroner
    referee umpire
    """.split()
)

# So plainly speech that a clause after them is said, whatever the parser makes of it.
CORE_VERBS = frozenset("say tell claim add insist argue announce allege assert".split())

# Quotations alone make these speech: "continued" and the like have other lives.
QUOTATION_ONLY = frozenset(
    """
    continue agree believe answer guess reckon post text email project relate charge signal
    swear lecture counter interrupt interject object post blog deadpan crow gush elaborate reckon read
    """.split()
)

# An infinitive after these is still said: "continued to urge".
RAISING_VERBS = frozenset("continue begin start go proceed come rush keep hasten".split())

# What one does while one says it: '"It is over," she sighed'. Only behind a quotation do they tell of speech.
GESTURES = frozenset(
    """
    smile sigh laugh grin shrug chuckle giggle snap sob cry groan moan wail nod bark hiss muse enthuse
    remember reminisce
    """.split()
)

# What stands written, and reads so: "the statement read".
WRITTEN = frozenset(
    """
    statement letter communique communiqué release document text note report message post tweet email
    e-mail memo order notice decree resolution motion ruling verdict petition declaration article entry
    """.split()
)

# Before a court these words are the plea: "pleaded not guilty".
PLEAS = frozenset({"guilty", "innocent", "contest"})

# Objects that tell nothing of what was said: "asked a question".
EMPTY_OBJECTS = frozenset("question nothing something anything little much more name".split())

# What is claimed and was taken: "the flood claimed ten lives", "she claimed the title".
TAKEN = frozenset(
    "life victim casualty title crown trophy medal gold silver bronze win scalp wicket seat".split()
)

# What a side concedes and nobody says: "they conceded two late goals".
LET_IN = frozenset(
    "goal penalty equaliser equalizer corner try run wicket set lead possession touchdown foul".split()
)

# Of things and events these say nothing: "the fighting threatens the truce".
ANIMATE_VERBS = frozenset("threaten suggest highlight underscore underline signal".split())

# A source who "asked not to be named" has said nothing by that.
UNNAMED = frozenset("name surname identify".split())

# Nouns that a that-clause turns into reported speech: "the ministry's claim that ...".
SAYING_NOUNS = frozenset(
    """
    statement claim allegation accusation warning assertion announcement declaration promise pledge vow
    denial complaint argument suggestion contention insistence prediction admission acknowledgement
    acknowledgment remark comment assurance charge revelation report confirmation
    """.split()
)

# With one of these objects a verb that says nothing by itself does: "placed the blame on rebels".
SAYING_OBJECTS: dict[str, frozenset[str]] = {
    "place": frozenset({"blame"}),
    "put": frozenset({"blame"}),
    "lay": frozenset({"blame"}),
    "pin": frozenset({"blame"}),
    "issue": frozenset({"warning", "appeal", "apology", "denial", "call", "threat", "ultimatum"}),
    "make": frozenset({"allegation", "accusation", "claim", "appeal", "pledge", "promise"}),
}

# What is counted, put at a number by who counts: "put the death toll at 19", "raised its estimate to 19".
TOTALS = frozenset(
    """
    toll number total count tally figure estimate damage loss cost bill turnout attendance crowd dead injured
    wounded missing casualty fatality
    """.split()
)
COUNTING_VERBS: dict[str, str] = {
    "put": "at",
    "estimate": "at",
    "raise": "to",
    "revise": "to",
    "lower": "to",
    "update": "to",
}

# Adverbs that credit hearsay to no one: "both sides reportedly agreed".
HEARSAY_ADVERBS = frozenset({"reportedly", "allegedly", "purportedly"})

# Subjects that answer one another say nothing of their own: "each side blamed the other".
RECIPROCAL = frozenset({"other", "another"})

CUE_LEMMAS = (
    CLAUSE_VERBS
    | GESTURES
    | OBJECT_VERBS
    | NAMING_VERBS
    | frozenset(PREPOSITIONS)
    | frozenset(PARTICLES)
    | frozenset(SAYING_OBJECTS)
    | frozenset(COUNTING_VERBS)
)
