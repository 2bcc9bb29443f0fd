"""The words beside a capital that tell its government from the town.

Some decide alone: no town refuses, intends or has ambassadors. Others are done by governments and
towns alike, and decide where the clause is of affairs between states and has nothing of a town's life.
"""

from __future__ import annotations

from dateline.annotate.speech import cues

# What governments do, and cities do not.
ACTS = frozenset(
    """
    abide accept agree annex approve arm boycott broker cede comply deploy dispatch endorse engage expel
    fulfil fulfill honor honour impose insist intend interfere intervene intrude invade meddle mediate
    negotiate normalise normalize oppose pledge ratify recognise recognize refuse regain reject renege
    renounce retaliate sanction seek sever summon veto withdraw
    """.split()
)
SPEAKS = (cues.CLAUSE_VERBS | cues.OBJECT_VERBS) - frozenset(
    "find hold rule project welcome continue add post".split()
)
# What goes on in a mind ("hop" is what the pipeline takes "hopes" for).
WILLS = frozenset(
    """
    appreciate believe condone contemplate desire disapprove distrust doubt expect favor favour fear hop
    hope intend mistrust prefer regret resent scoff suspect think tolerate understand want wish
    """.split()
)
VIEWS = frozenset("see view regard consider perceive treat take interpret portray".split())  # "as a threat"
MINDED = frozenset(
    """
    adamant afraid alarmed angry anxious aware cautious committed concerned confident convinced
    determined disappointed dissatisfied eager furious grateful hesitant hopeful intent keen loath
    mindful opposed optimistic pessimistic pleased prepared ready reluctant satisfied sceptical
    skeptical supportive suspicious sympathetic unanimous unhappy unwilling wary willing worried
    """.split()
)
LINKS = frozenset("be become remain seem appear feel stay".split())
# "X stands for partnership".
STANDS: dict[str, frozenset[str]] = {"stand": frozenset({"for", "by", "against", "behind", "with"})}
# Their subject does what the infinitive says.
RAISING = frozenset(
    """
    appear attempt begin cease choose continue decide fail go have hop hope manage need opt plan prepare
    proceed seem start tend threaten try want
    """.split()
)
# What governments and others do: where states are concerned governments do it.
AGENTIVE = frozenset(
    """
    abandon aim allow assure attach attempt avoid back ban begin block break cancel carry challenge
    change choose complete conclude conduct consider continue contribute cooperate create cut decide
    deem defend delay deliver detain develop discuss distance do downgrade draft drop ease employ end
    enter establish examine exchange expand exploit extend extradite facilitate fight file finance fire
    free freeze fund give grant halt help ignore implement increase join launch lend lift limit lodge
    maintain move occupy offer organise organize participate pay persuade plan pose prepare prevent
    promote propose provide pull punish pursue push react recall reduce release renew repatriate resist
    resolve respond restore restrict resume return revoke send share shift side sign stop strengthen
    strive submit supply support suspend terminate test tighten try underestimate use violate work
    """.split()
)
LIGHT = frozenset("make take hold put".split())
OUGHT = frozenset("should must ought".split())
# What governments do with these, which no city has: "Zenda would ease the visa regime".
SETTLES = frozenset("abolish ease extend grant introduce lift relax set suspend tighten waive".split())
AFFAIRS = frozenset(
    "asylum blockade embargo legislation provision recognition sanction tariff visa waiver".split()
)
# Of affairs between states.
POLITICS = frozenset(
    """
    accord administration aggression agreement alliance ally ambassador annex annexation arms army
    arrangement attitude ballistic bilateral blockade border cease-fire ceasefire concession conflict
    consulate consultation cooperation delegation dialogue diplomacy diplomat diplomatic disarmament
    embargo embassy envoy espionage extradition foreign geopolitical government hostage hostility
    insurgent invasion militant military militia minister ministry missile navy negotiation nuclear
    obligation occupation offensive pact partnership peace peacekeeper prisoner propaganda rapprochement
    rebel referendum regime relation resolution sanction separatist soldier sovereignty stance summit
    talk tariff territorial territory treaty troop truce visa war warhead warplane warship weapon
    """.split()
)
# Of the life of a town, with its sports.
TOWN_LIFE = frozenset(
    """
    airport apartment athlete audience beach boulevard bus cafe carnival cathedral championship city
    club coach commuter concert congestion councillor crowd cup cycle cyclist district downtown
    exhibition fan festival final flat flood football game goalkeeper hall heatwave hospital host hotel
    house inhabitant landlord league marathon match mayor medal metro museum neighborhood neighbourhood
    nightclub olympic olympics parade park pedestrian player pollution pub quarter-final rain rent
    resident restaurant school season semi-final shop shopper skyline skyscraper smog snow stadium storm
    street striker suburb subway taxi team temperature tenant theater theatre ticket tour tourism
    tourist tournament town traffic train tram transport tube university venue visitor weather zoo
    """.split()
)

# What only a state has: "Zenda's troops".
POWERS = frozenset(
    "ally army force foe leadership military navy negotiator official side soldier troop warplane".split()
)
# What is a government's: "Zenda's attempt to negotiate", "Zenda has an envoy there".
DEEDS = frozenset(
    """
    accusation act aggression ambition attempt consent decision demand effort inability insistence
    intention intervention invasion involvement mediation offer pledge policy pressure proposal
    provocation refusal request resolve response retaliation sanction stance strategy support threat
    warning willingness withdrawal
    """.split()
)
# The same, as long as nothing beside them is of a town.
ATTITUDES = frozenset(
    """
    annexation antagonism arsenal assurance backing bid commitment compliance concern concession
    condemnation desire determination diplomacy disapproval displeasure frustration goodwill hostility
    incursion influence interference intransigence meddling missile objection obligation occupation
    opposition outrage patience plan preference readiness recognition reluctance rhetoric sovereignty
    suggestion unwillingness veto weapon
    """.split()
)
# Of governments and towns: governments' where states are concerned.
MATTERS = frozenset(
    """
    ability action agenda aid aim approach arms attitude goal implementation initiative objection
    participation permission perspective programme reaction security statement step view violation wish
    """.split()
)
# The same, where what is said with them is.
MATTERS_BESIDE = frozenset("change interest launch move position power program role test".split())
HOLDS = frozenset(
    """
    ally ambassador ambition army envoy force grievance intention interest misgiving objection
    obligation relation relationship reservation tie troop veto
    """.split()
)
OFFICES = frozenset(
    "ambassador delegation diplomat envoy government minister ministry representative".split()
)
# "the Zenda regime"; and whom a town that is a region has as well. Towns have "authorities".
REGIMES = frozenset("regime junta".split())
RULERS = frozenset("government leadership".split())
# What there is between governments, or of one with another: "ties with Zenda", "talks between Zenda and ...".
RELATIONS = frozenset(
    """
    accord agreement alliance co-operation co-ordination coalition confrontation consultation contact
    cooperation coordination deal dialogue diplomacy dispute détente engagement exchange friction
    friendship hostility negotiation odds pact partnership rapprochement relation relationship rift
    rivalry row stance stand-off standoff summit talk tension tie treaty truce understanding visa wedge
    """.split()
)
AGAINST: dict[str, tuple[str, ...]] = {
    "sanction": ("against", "on"),
    "embargo": ("against", "on"),
    "pressure": ("on",),
    "war": ("with",),
    "criticism": ("toward", "towards"),
    "policy": ("toward", "towards", "on"),
    "stance": ("toward", "towards", "on"),
    "support": ("for",),
    "line": ("toward", "towards", "on"),
    "strategy": ("toward", "towards"),
    "patience": ("with",),
    "frustration": ("with",),
}
# What comes from a government or goes to one: "objections from Zenda", "a subtle message to Zenda".
SENT = frozenset(
    """
    approval assurance condemnation directive disapproval guarantee instruction interference objection
    opposition permission pressure protest provocation reaction rebuke recognition request response
    retaliation signal threat ultimatum warning
    """.split()
)
SENT_TO = frozenset("assurance concession message rebuke signal ultimatum warning".split())
# "at the behest of Zenda".
OF_ITS_WILL = frozenset("backing behest blessing consent insistence instigation permission request".split())
# "objected to by Zenda": what only governments do to something, and what they do where states are concerned.
DONE_BY = ACTS | SPEAKS
DONE_OF_STATES = AGENTIVE | frozenset("adopt control draft initiate show sponsor table".split())
# "difficult for Zenda".
HARD = frozenset(
    "acceptable awkward beneficial difficult embarrassing humiliating inconvenient unacceptable".split()
)
# "everyone, Zenda included": of whom a government can be one.
PARTIES = frozenset("ally everybody everyone government nation party power state".split())

# Whom these have for an object can answer.
ADDRESSES = frozenset(
    """
    accuse advise ask assure beg blame caution condemn convince criticise criticize implore inform
    notify persuade press pressure sanction tell threaten urge warn
    """.split()
)
# Whom these have for an object has a mind.
MOVES = frozenset(
    """
    alienate anger annoy antagonise antagonize appease compel deter embolden flatter infuriate
    intimidate irk irritate lobby oblige offend placate provoke punish reassure sway
    """.split()
)
# Who is brought to do something: "this prompts Zenda to comply".
PROMPTS = frozenset("allow compel encourage force get help induce lead oblige prompt push require".split())
# Said of whom: "demands for Zenda to stop".
DEMANDS = frozenset("appeal call demand plea press pressure push request".split())
ADDRESSES_BY: dict[str, frozenset[str]] = {
    "call": frozenset({"on", "upon"}),
    "appeal": frozenset({"to"}),
    "plead": frozenset({"with"}),
    "negotiate": frozenset({"with"}),
    "talk": frozenset({"to", "with"}),
} | dict.fromkeys(
    """
    agree align ally co-operate collaborate consult cooperate coordinate disagree quarrel reconcile side
    """.split(),
    frozenset({"with"}),
)
