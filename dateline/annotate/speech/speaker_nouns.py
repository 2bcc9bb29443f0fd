"""Nouns that speak without a name, by what stands behind them."""

from __future__ import annotations

import re

# Speak for the state that is named with them: "Ruritanian officials", "officials in Strelsau".
STATE_NOUNS = frozenset(
    """
    official government authority administration side leadership regime leader diplomat military force
    troop army cabinet state prosecutor agency
    """.split()
)

# Those of them that are one person in the singular: "a Ruritanian official" is not Ruritania.
STATE_PERSONS = frozenset("official diplomat leader prosecutor".split())

# What may stand with them without making them someone else: "senior Ruritanian officials".
STATE_MODIFIERS = frozenset(
    """
    the a an senior top high unnamed several some two three other many military government both security
    intelligence armed defence defense foreign
    """.split()
)

# Speak for the body that is named with them: "a spokesman for the ministry".
SPOKEN_FOR = frozenset(
    """
    spokesman spokeswoman spokesperson statement report letter communique communiqué website account
    release office department ministry headquarters campaign team bureau mission embassy representative
    """.split()
)

# What is somebody's in a state and not the state's: "a Ruritanian intelligence report", "the UK website".
OF_ANYBODY = frozenset("report website account campaign team bureau office release".split())

# One of these speaks for a body, and is no state: "Ruritania's deputy representative".
ENVOYS = frozenset({"representative"})

# Without a name with them they speak for the state that the article is about: "the government said".
GOVERNMENT_NOUNS = frozenset("government authorities".split())

# Bodies that an article names once in full and then by their noun: "the court", "a court spokesman".
BODY_NOUNS = frozenset(
    """
    court tribunal police parliament senate congress assembly commission committee council union federation
    association club company firm corporation bank university college institute agency party ministry
    department office observatory army navy foundation charity group organisation organization airline
    hospital church board authority bureau campaign league network military faction
    """.split()
)

# Say after a name what it is the name of: "the Strelsau Times newspaper", "the RTV channel".
OUTLET_NOUNS = frozenset(
    """
    service newspaper daily weekly magazine channel broadcaster network website station group organisation
    organization movement party charity company firm militia union think-tank monitor
    """.split()
)

# Bodies of any kind: where none is called so, they are the one that the article spoke of last.
ANY_BODY_NOUNS = frozenset("company firm group charity organisation organization airline retailer".split())

# A body whose own noun says what it is, is none of these.
OTHER_BODIES = frozenset(
    """
    court ministry police parliament senate congress university department tribunal council committee
    government army navy hospital
    """.split()
)

# Bodies that make or sell something, and what those have in their names that do not.
FIRM_NOUNS = frozenset("company firm airline retailer".split())
NO_FIRMS = frozenset(
    """
    union association federation foundation fund house party administration commission times post herald
    journal tribune gazette chronicle telegraph agency bureau observatory institute guard
    """.split()
)

# Many around one who is named with them and does not speak: "the family of the captain, Maria Rossi,".
AROUND_PERSONS = frozenset("family household clan entourage camp defence defense estate circle".split())

# Where everybody may speak, and what of theirs speaks there: "her Twitter account said".
PLATFORMS = frozenset("Twitter Facebook Instagram YouTube Telegram Weibo TikTok LinkedIn Snapchat".split())
ON_PLATFORMS = frozenset("account page feed profile channel post".split())

# What somebody hands in to a body is not that body's: "a court filing".
PAPERS_HANDED_IN = frozenset(
    """
    filing document record paper transcript motion petition complaint affidavit brief testimony lawsuit
    """.split()
)

# Say that a body is another one than that named before: "the region's self-declared ministry".
OF_ANOTHER = frozenset("another other rival breakaway self-declared self-proclaimed self-styled".split())

# Servants of a body, spoken for by it where they are many: "defence ministry officials said".
SERVANTS = frozenset("official officer investigator agency".split())

# Speak for the state that the article is about where no such body is named.
STATE_BODIES = frozenset("military army ministry".split())

# After a named person has spoken, the same person: "the diplomat added".
SAME_PERSON_NOUNS = frozenset(
    """
    diplomat politician lawmaker legislator senator congressman congresswoman leader premier envoy
    ambassador commander general chief expert analyst activist lawyer professor republican democrat
    candidate official
    """.split()
)

# Two that speak together: "both sides", "the two countries".
PAIRS = frozenset("sides countries nations governments neighbours neighbors states capitals".split())

# Written things that go on speaking for who was quoted last: "the statement added".
DOCUMENTS = frozenset(
    "statement letter communique communiqué release document text note report message".split()
)

# Tell what others said or saw: they are credited, and are nobody with a page.
UNNAMED_SOURCES = frozenset(
    """
    source media medium press witness eyewitness observer analyst expert critic resident local reporter
    journalist correspondent newspaper outlet agency poll survey study research data document rumor rumour
    insider aide people person supporter opponent
    """.split()
)

# People of a body who will not be named, and do not speak for it: "a police source", "government insiders".
HIDDEN = frozenset("source insider".split())

FEMALE_TITLES = frozenset({"mrs", "ms", "miss", "madam", "lady", "dame", "queen", "princess", "baroness"})
MALE_TITLES = frozenset({"mr", "sir", "lord", "king", "prince", "baron"})
FEMALE_ROLES = re.compile(
    r"\b(?:\w*woman|queen|princess|duchess|wife|actress|(?:grand|step)?(?:mother|daughter)|(?:step)?sister)\b"
)
# "German chancellor": not every word that ends in "man" is one's.
MALE_ROLES = re.compile(
    r"\b(?:(?!german\b)\w*[sr]man|king|prince|duke|husband|actor|(?:grand|step)?father|(?:grand)?son of"
    r"|(?:step)?brother)\b"
)

# Deeds, events and qualities: whatever stands for them, none of these says anything.
VOICELESS = frozenset(
    """
    abduction accident accountability action arrest assault attack attempt avalanche battle behavior
    behaviour bias blast bombing borrowing campaigning change conflict consequence conversation cost
    coup crash crisis danger deal death debt decision decline defeat demonstration discrimination
    disruption drought earthquake effort election emergency environment event explosion failure faith
    fear feature fighting fire flood funding future growth heatwave history hope hurricane idea identity
    image incident invasion investment issue killing lack language life loss meaning meeting moment move
    murder myth normalcy occasion opportunity performance persecution phobia photo photograph picture
    policymaking position preference prejudice presence pressure price problem process production
    progress raid rain reality reason relationship relief representation rise risk road season shelling
    shooting shortage situation spending step storm strike success support surge thing thought threat
    time tone tornado trade transparency treatment trend trip turnout victory violence visit vote voting
    war way weather win
    """.split()
)
