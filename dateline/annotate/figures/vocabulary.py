"""The words that figures are told with: numbers, qualifiers, people, and what happens to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.annotate.names.trades import CALLINGS, COMPANIONS
from dateline.model import Measure, Qualifier

# How a word takes its people: as object of a verb (subject of its passive), as subject,
# as a predicate ("12 dead"), as a noun that is itself counted ("12 deaths"), or after a
# noun with "of" ("the killing of 12 men").
Frame = Literal["object", "subject", "predicate"]


@dataclass(frozen=True, slots=True)
class Event:
    """What a trigger word says happened, how it takes its people, and to which people alone."""

    measure: Measure
    frame: Frame
    services_only: bool = False


def _forms(frame: Frame, measure: Measure, words: str, *, services_only: bool = False) -> dict[str, Event]:
    return dict.fromkeys(words.split(), Event(measure, frame, services_only))


EVENTS: dict[str, Event] = {
    **_forms(
        "object",
        "killed",
        "kill kills killed killing murder murders murdered murdering massacre massacred "
        "massacring slay slain "
        "slew slaying slaughtered slaughtering execute executes executed executing behead beheads beheaded "
        "beheading assassinated assassinating gunned lynched electrocuted martyred butchered",
    ),
    **_forms(
        "subject", "killed", "die dies died dying perish perished perishing drown drowns drowned drowning"
    ),
    **_forms("predicate", "killed", "dead"),
    **_forms(
        "object",
        "wounded",
        "wound wounds wounded wounding injure injures injured injuring hurt hurts "
        "hurting maim maims maimed maiming",
    ),
    **_forms(
        "object",
        "captured",
        "capture captures captured capturing kidnap kidnaps kidnapped kidnapping abduct "
        "abducts abducted abducting",
    ),
    **_forms("predicate", "missing", "missing unaccounted"),
    **_forms("subject", "missing", "disappeared vanished disappearing"),
    **_forms(
        "object",
        "displaced",
        "displace displaces displaced displacing evacuate evacuates evacuated evacuating "
        "uproot uproots uprooted "
        "uprooting",
    ),
    **_forms("predicate", "displaced", "homeless"),
    **_forms("subject", "displaced", "flee flees fled fleeing"),
    **_forms(
        "object",
        "arrested",
        "arrest arrests arrested arresting detain detains detained detaining apprehended apprehending",
    ),
    **_forms(
        "object",
        "deployed",
        "deploy deploys deployed deploying redeployed",
        services_only=True,
    ),
    **_forms(
        "object",
        "deployed",
        "send sends sent sending dispatch dispatches dispatched dispatching stationed mobilised mobilized "
        "mobilising mobilizing",
        services_only=True,
    ),
}

# Nouns that are counted themselves: "12 deaths", "more than 30 arrests".
COUNTED: dict[str, Measure] = {
    "death": "killed",
    "deaths": "killed",
    "fatality": "killed",
    "fatalities": "killed",
    "dead": "killed",
    "bodies": "killed",
    "corpses": "killed",
    "injury": "wounded",
    "injuries": "wounded",
    "wounded": "wounded",
    "injured": "wounded",
    "missing": "missing",
    "arrest": "arrested",
    "arrests": "arrested",
    "detentions": "arrested",
    "detainees": "arrested",
}

# Nouns of what happened, whose people follow with "of": "the arrest of five men".
HAPPENINGS: dict[str, Measure] = {
    "death": "killed",
    "deaths": "killed",
    "killing": "killed",
    "killings": "killed",
    "murder": "killed",
    "murders": "killed",
    "massacre": "killed",
    "slaughter": "killed",
    "execution": "killed",
    "beheading": "killed",
    "bodies": "killed",
    "loss": "killed",
    "capture": "captured",
    "abduction": "captured",
    "kidnapping": "captured",
    "disappearance": "missing",
    "displacement": "displaced",
    "evacuation": "displaced",
    "arrest": "arrested",
    "arrests": "arrested",
    "detention": "arrested",
    "deployment": "deployed",
}

# Verbs with what is lost, claimed or taken: "claimed 12 lives", "12 lives were lost".
TAKES_LIVES = frozenset(
    "claim claims claimed claiming take takes took taken taking cost costs costing "
    "lose lost losing loses".split()
)
LOSES = frozenset("lose loses lost losing".split())
DRIVES = frozenset("force forces forced forcing drive drives drove driven driving".split())
LEAVES = frozenset("leave leaves left leaving abandon abandons abandoned abandoning".split())
MOVES = frozenset("moved relocated shifted transferred".split())
TAKEN_AS = frozenset("prisoner captive hostage".split())
# What is lost, and what is left: verbs of that alone tell of no harm.
LIVES = frozenset({"life", "lives"})
HOMES = frozenset({"home", "homes", "houses", "villages"})

QUALIFIERS: dict[str, Qualifier] = {
    "at the very least": "at_least",
    "at least": "at_least",
    "no fewer than": "at_least",
    "no less than": "at_least",
    "not less than": "at_least",
    "not fewer than": "at_least",
    "a minimum of": "at_least",
    "as few as": "at_least",
    "at most": "at_most",
    "as many as": "at_most",
    "as much as": "at_most",
    "up to": "at_most",
    "a maximum of": "at_most",
    "no more than": "at_most",
    "not more than": "at_most",
    "more than": "more_than",
    "well over": "more_than",
    "just over": "more_than",
    "upwards of": "more_than",
    "in excess of": "more_than",
    "over": "more_than",
    "above": "more_than",
    "exceeding": "more_than",
    "exceeded": "more_than",
    "exceeds": "more_than",
    "surpassed": "more_than",
    "fewer than": "less_than",
    "less than": "less_than",
    "just under": "less_than",
    "under": "less_than",
    "below": "less_than",
    "nearly": "about",
    "almost": "about",
    "nearing": "about",
    "approaching": "about",
    "close to": "about",
    "an estimated": "about",
    "estimated": "about",
    "approximately": "about",
    "roughly": "about",
    "around": "about",
    "about": "about",
    "some": "about",
}

UNITS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS: dict[str, int] = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES: dict[str, int] = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "m": 1_000_000,
    "k": 1_000,
}

# Callings that are words for things as well, or for nobody in a count.
_AMBIGUOUS = frozenset({"chair", "comic", "head", "host", "model", "whip"})
_CALLED = frozenset(word for word in CALLINGS | COMPANIONS if word.isalpha() and word not in _AMBIGUOUS)

# People by what they are, beside those that PERSON_ENDINGS gives. Lower case, singular and plural.
PEOPLE = frozenset(
    """
    people person persons man men woman women child children boy boys girl girls baby babies infant
    infants toddler toddlers teen teens youth youths adult adults kid kids pensioner pensioners student
    students pupil pupils schoolchildren schoolgirl schoolgirls schoolboy schoolboys civilian civilians
    resident residents inhabitant inhabitants local locals national nationals citizen citizens foreigner
    foreigners tourist tourists guest guests patient patients passenger passengers pedestrian
    pedestrians migrant migrants immigrant immigrants refugee refugees evacuee evacuees family families
    household households
    victim victims survivor survivors casualty casualties suspect suspects accomplice accomplices
    activist activists dissident dissidents demonstrator demonstrators militant militants combatant
    combatants insurgent insurgents jihadist jihadists jihadi jihadis terrorist terrorists extremist
    extremists guerrilla guerrillas rebel rebels separatist separatists soldier soldiers serviceman
    servicemen servicewoman servicewomen troop troops trooper troopers conscript conscripts recruit
    recruits reservist reservists cadet cadets marine marines sailor sailors airman airmen pilot pilots
    crew crewman crewmen paratrooper paratroopers commando commandos sniper snipers veteran veterans
    general generals colonel colonels captain captains lieutenant lieutenants sergeant sergeants
    corporal corporals police policeman policemen policewoman policewomen cop cops officer officers
    official officials guard guards bodyguard bodyguards guardsman guardsmen constable constables agent
    agents deputy deputies personnel staff worker workers employee employees colleague colleagues
    labourer labourers laborer laborers miner miners journalist journalists reporter reporters
    photographer cameraman cameramen medic medics doctor doctors nurse nurses paramedic paramedics
    volunteer volunteers driver drivers farmer farmers fisherman fishermen priest priests monk monks nun
    nuns cleric clerics imam imams pilgrim pilgrims worshipper worshippers politician politicians
    lawmaker lawmakers minister ministers diplomat diplomats ambassador ambassadors president presidents
    candidate candidates lawyer lawyers judge judges teacher teachers professor professors member
    members peacekeeper peacekeepers observer observers monitor monitors adviser advisers advisor
    advisors instructor instructors contractor contractors mercenary mercenaries fighter fighters gunman
    gunmen attacker attackers assailant assailants bomber bombers militiaman militiamen hostage hostages
    captive captives prisoner prisoners inmate inmates detainee detainees criminal criminals smuggler
    smugglers trafficker traffickers gangster gangsters robber robbers rioter rioters protester
    protesters protestor protestors hooligan hooligans supporter supporters fan fans player players
    athlete athletes climber climbers hiker hikers skier skiers mountaineer mountaineers swimmer
    swimmers diver divers spectator spectators bystander bystanders onlooker onlookers passerby
    passersby shopper shoppers customer customers reveller revellers reveler revelers commuter commuters
    motorist motorists cyclist cyclists motorcyclist motorcyclists biker bikers rescuer rescuers
    firefighter firefighters fireman firemen responder responders relative relatives brother brothers
    sister sisters son sons daughter daughters mother mothers father fathers parent parents wife wives
    husband husbands sibling siblings cousin cousins grandchild grandchildren grandmother grandfather
    couple neighbour neighbours neighbor neighbors friend friends villager villagers tribesman tribesmen
    nomad nomads herder herders herdsman herdsmen settler settlers asylum-seeker asylum-seekers seeker
    seekers human humans individual individuals souls compatriot compatriots countryman countrymen
    westerner westerners human leader leaders commander commanders operative operatives spy spies
    insider insiders dissenter academic academics intellectual intellectuals holidaymaker holidaymakers
    partygoer partygoers concertgoer concertgoers churchgoer churchgoers islamist islamists loyalist
    loyalists nationalist nationalists muslim muslims christian christians jew jews hindu hindus others
    other executive executives scientist scientists engineer engineers technician technicians expert
    experts specialist specialists blogger bloggers editor editors publisher publishers writer writers
    musician musicians artist artists actor actors singer singers dancer dancers ranger rangers gendarme
    gendarmes carabiniere carabinieri newborn newborns lifeguard lifeguards docker dockers logger loggers
    welder welders builder builders hunter hunters poacher poachers shepherd shepherds trader traders vendor
    vendors mourner mourners churchwarden churchwardens jogger joggers surfer surfers sunbather sunbathers
    camper campers orphan orphans widow widows twin twins teenager teenagers
    inspector inspectors superintendent superintendents supervisor supervisors manager managers director
    directors boss bosses owner owners operator operators aide aides secretaries councillor councillors
    councilor councilors mayor mayors governor governors envoy envoys senator senators jailer jailers
    warder warders pastor pastors bishop bishops sheikh sheikhs elder elders broker brokers steward stewards
    attendant attendants nephew nephews niece nieces aunt aunts uncle uncles grandparent grandparents
    fugitive fugitives deserter deserters defector defectors looter looters arsonist arsonists vandal vandals
    burglar burglars thief thieves murderer murderers killer killers offender offenders convict convicts
    bandit bandits pirate pirates kidnapper kidnappers abductor abductors hijacker hijackers dealer dealers
    chief chiefs seafarer seafarers deckhand deckhands stowaway stowaways tenant tenants
    """.split()
).union(_CALLED, (f"{word}s" for word in _CALLED))
MEMBERSHIP = frozenset("member members personnel staff employee employees supporter supporters".split())

# Endings of words for people, and words with such an ending that are things.
PERSON_ENDINGS = (
    "goers",
    "goer",
    "mates",
    "mate",
    "women",
    "woman",
    "men",
    "man",
    "seekers",
    "seeker",
    "holders",
)

# Who flees from the scene and not from home.
FUGITIVES = frozenset(
    """
    attacker attackers assailant assailants gunman gunmen suspect suspects robber robbers prisoner prisoners
    inmate inmates thief thieves driver drivers man men burglar burglars detainee detainees
    """.split()
)

# People who are sent somewhere as a service.
SERVICES = frozenset(
    """
    soldier soldiers serviceman servicemen troop troops trooper troopers reservist reservists marine
    marines sailor sailors paratrooper paratroopers commando commandos police policeman policemen
    policewoman policewomen officer officers guard guards guardsmen agent agents personnel medic medics
    doctor doctors nurse nurses paramedic paramedics peacekeeper peacekeepers observer observers monitor
    monitors adviser advisers advisor advisors instructor instructors contractor contractors mercenary
    mercenaries fighter fighters firefighter firefighters fireman firemen rescuer rescuers responder
    responders staff inspector inspectors men women militiamen engineer engineers specialist specialists
    rescue gendarme gendarmes carabinieri
    """.split()
)
# Whom an army, a state or a group "loses": never voters, members or fans.
LOST = SERVICES - frozenset("observers observer monitor monitors staff".split()) | frozenset(
    "people men women civilians crew servicewomen conscript conscripts pilot pilots airman airmen militants "
    "rebels insurgents climber climbers journalist journalists worker workers "
    "comrade comrades citizens".split()
)
