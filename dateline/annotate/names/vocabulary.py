"""The words that tell people, organisations and places apart in news English.

Everything is lower case and without a final full stop. The tables are of the language,
not of any corpus: titles and offices after the style books of news agencies, heads of
organisation and place names after the gazetteer classes and company forms in common use.
"""

from __future__ import annotations

from dateline.lexicon.person_spellings import GENERATIONS


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for line in lines for word in line.split())


MALE_HONORIFICS = _words("mr sir lord monsieur señor herr")
FEMALE_HONORIFICS = _words("mrs ms miss dame lady madam madame mme señora frau")
HONORIFICS = MALE_HONORIFICS | FEMALE_HONORIFICS | _words("dr cllr fr samdech oknha mzee")

# Titles that stay with a name of one word: "Pope John", "King Rudolf".
REGNAL = _words(
    "pope king queen prince princess emperor empress saint sultan emir duke duchess sheikh imam mullah",
    "marquess marchioness viscount viscountess",
    "cardinal archduke count countess",
)

# Words that are, or end, what a person is.
ROLE_HEADS = _words(
    "ag da",
    "president premier chancellor minister secretary governor mayor senator congressman congresswoman",
    "representative ambassador envoy commissioner chairman chairwoman chairperson chair chief director",
    "spokesman spokeswoman spokesperson leader head general colonel captain lieutenant major sergeant",
    "admiral commander marshal brigadier corporal private judge justice attorney prosecutor lawyer",
    "sheriff detective officer inspector superintendent constable coach manager analyst economist",
    "professor founder co-founder owner ceo cfo coo executive editor journalist reporter correspondent",
    "columnist bishop archbishop reverend pastor rabbi ayatollah dictator candidate nominee deputy",
    "lawmaker mp mep councillor councilman councilwoman councilor speaker adviser advisor aide counsel",
    "activist researcher scientist historian expert strategist consultant investigator magistrate",
    "principal treasurer diplomat negotiator mediator ombudsman deputies rapporteur coordinator striker",
    "midfielder defender goalkeeper quarterback trainer author novelist actor actress singer producer",
    "filmmaker artist king queen prince princess pope emperor sultan emir duke duchess rebel warlord boss",
    "sens reps pm vp marquess marchioness viscount viscountess",
    "sen rep gov gen lt col sgt capt maj adm cmdr prof rev pres det insp supt cpl pvt brig atty",
    "lieutenant-general major-general brigadier-general colonel-general lieutenant-colonel rear-admiral",
    "vice-admiral lieutenant-commander sergeant-major attorney-general director-general governor-general",
    "solicitor-general auditor-general surgeon-general inspector-general advocate-general consul-general",
    "prosecutor-general procurator-general comptroller-general adjutant-general accountant-general",
    "registrar-general quartermaster-general",
    "vice-president vice-chancellor secretary-general counterpart official husband wife widow son daughter",
    "brother sister father mother president-elect taoiseach tanaiste monarch undersecretary solicitor",
    "biologist geologist seismologist epidemiologist virologist sociologist psychiatrist cardiologist",
    "oncologist archaeologist anthropologist climatologist meteorologist volcanologist ecologist zoologist",
    "physicist chemist mathematician photographer cameraman musician composer conductor comedian presenter",
    "entrepreneur businessman businesswoman billionaire oligarch blogger nurse midwife farmer fisherman",
    "coroner administrator commandant commodore registrar auditor rector curator",
    "paramedic engineer architect designer technician pilot eyewitness host anchor",
    "barrister physician surgeon psychologist teacher firefighter soldier academician scholar attacker",
    "adventurer assemblyman assemblywoman priest astronaut cosmonaut playwright rapper presidents",
    "gunman assailant suspect td tds msp msps tánaiste whip",
    "monsignor msgr cardinal",
    "supervisor organiser organizer interviewer satirist rocker crossbencher resident commentator",
)
# Members of assemblies, and cabinet and principal secretaries: elsewhere parties and clubs by their letters.
OFFICES_BY_LETTERS = frozenset("MCA MLA MLC MNA MPA CS PS".split())
# What these say of a person is no office, so no role is kept of them.
NO_OFFICE = _words(
    "counterpart husband wife widow son daughter brother sister father mother rebel boss attacker gunman",
    "assailant suspect",
)
RELATIVES = _words(
    "husband wife widow son daughter brother sister father mother nephew niece uncle aunt cousin grandson",
    "granddaughter partner fiancee fiance",
)
# Words that stand before the head of a role: "deputy prime minister", "former vice president".
ROLE_MODIFIERS = _words(
    "prime vice deputy assistant acting former ex interim first second chief senior junior special",
    "foreign defence defense finance interior home health education justice economy energy agriculture",
    "trade transport culture labour labor environment press executive managing general attorney solicitor",
    "advocate auditor",
    "police military army navy air force security national state opposition party majority minority house",
    "senate supreme republican democratic democrat conservative liberal socialist communist rebel human",
    "rights retired late outgoing incoming veteran head top high lead public political government",
    "presidential shadow cabinet permanent regional local provincial district city county town federal",
    "private major lieutenant brigadier rear fleet sergeant staff commander chairman board bank central",
    "music opera artistic creative musical technical sporting",
    "fire campaign football team communication communications information technology financial operating",
    "legal news medical clinical",
    "longtime embattled ousted newly elected long-time co-chair then then-president's",
)

# "Secretary of State", "Minister of Foreign Affairs": what follows the "of" of an office.
PORTFOLIO_WORDS = _words(
    "infrastructure public expenditure reform house commons works integration macroeconomy",
    "state staff defence defense foreign external internal affairs interior finance health education",
    "justice economy economic energy agriculture trade transport transportation culture labour labor",
    "environment information home homeland security treasury commerce and the development industry",
    "science technology tourism sport sports housing urban veterans human services police",
    "children communications rights jobs enterprise climate innovation skills equality pensions families",
    "disabilities youth social protection mining mines minerals fisheries forestry livestock petroleum",
    "railways aviation water gender women lands irrigation employment food",
)

ORGANISATION_HEADS = _words(
    "ministry department agency army navy forces force police party council committee commission",
    "parliament senate congress assembly court bank union university college school institute institution",
    "association federation organisation organization foundation fund group company corporation corp inc",
    "ltd llc plc co club league team office bureau service services authority administration board centre",
    "center network news times post journal tribune herald gazette press magazine broadcasting radio",
    "television tv airlines airways motors alliance coalition front brigade movement society trust",
    "partners holdings industries technologies systems embassy consulate secretariat chamber tribunal",
    "guard corps command division ministries departments authorities republicans democrats conservatives",
    "conservatory",
    "hospital clinic church conference confederation consortium cooperative pharmaceuticals pharma",
    "laboratories labs capital insurance entertainment studios records stores bancorp airline railways",
    "railway energy petroleum software media communications telecom telecommunications pact",
    "initiative programme program panel squad regiment battalion academy observatory laboratory orchestra",
    "symphony ballet opera rovers wanderers athletic fc united city's ag gmbh sa nv spa observer guardian",
    "telegraph daily chronicle globe mail express mirror independent examiner inquirer dispatch sentinel",
    "bulletin review enforcement survey watch council's reserve exchange legion militia taskforce unit",
    "units lawyers cabinet knesset bundestag duma diet caucus bar commissioners supervisors trustees",
    "district's enterprises associates brothers sons international motor steel electric solutions brewery",
    "lifeline helpline hotline solicitors accountants architects consultants advisors advisers",
    "elementary foods hotels resorts airport's campaign project fleet museum museums tech forum",
    "subcommittee subcommittees courts inquiry conservatory conservatoire",
    "institutes hospitals endowment foundations companies publishing publishers shipping ventures logistics",
    "analytics stiftung gesellschaft fondation fondazione",
)
# "Ministry of X", "University of X": heads whose name goes on after "of", "for" or "on".
OF_HEADS = _words(
    "horn",
    "ministry department university bank house board council committee commission court church institute",
    "association federation organisation organization society college school office bureau union league",
    "centre center chamber academy museum foundation fund campaign alliance coalition movement army group",
    "conservatory",
    "ministries confederation conference agency authority party bishops mothers friends doctors reporters",
    "front brotherhood directorate secretariat service services archdiocese diocese roundtable republic",
    "kingdom state states city town village gulf bay strait sea isle cape lake county province region vale",
    "palace castle cathedral basilica church temple forum project conservatory conservatoire",
    "institutes endowment",
    "district islands mount commonwealth duchy principality port tower borough municipality parish",
)

# Bodies that are called after who leads them: the first word alone is the person.
OF_A_PERSON = _words("administration campaign cabinet team lawyers presidency")

# What the Arabic and other names of armed groups begin with: front, army, soldiers, helpers, battalion.
BANNERS = _words(
    "jabhat jaysh jaish jund ansar hayat harakat liwa ahrar kataib lashkar faylaq tehrik asaib",
)
COMPANY_FORMS = _words("inc ltd llc plc corp gmbh ag")

PLACE_HEADS = _words(
    "roads streets avenues terminal",
    "river lake sea ocean gulf bay strait mountain mountains mount valley desert island islands peninsula",
    "province region district county city town village street avenue road boulevard square park bridge",
    "corridor airport port coast beach canal forest hills heights plateau canyon creek falls harbor",
    "harbour highway cape delta basin territory territories enclave strip archipelago reservoir dam pass",
    "gorge oblast republic prefecture municipality township borough parish governorate raion suburb",
    "neighborhood neighbourhood crossing checkpoint junction plaza lane drive hill pond stadium arena",
    "interstate trail pike parkway turnpike springs rapids reef crater glacier lagoon fjord oasis",
    "strasse straße platz allee stadion crescent mews ranch estate",
    "islet islets atoll airfield zone zones",
    "krai okrug voivodeship lighthouse towers plains highlands lowlands courthouse statehouse",
    "marshes wetlands swamp swamps dunes cave caves vale",
    "rd ave blvd tower prison jail penitentiary expressway freeway motorway tunnel moor",
)
# Buildings: places by their own name, though what is only "Zendian" before one is none.
HOUSES = _words(
    "cathedral basilica abbey chapel mosque synagogue palace castle temple shrine monastery convent"
)
PLACE_PREFIXES = _words("mount mt lake fort ft camp cape port san santa st east west north south upper lower")
# What names of temples, palaces and hills abroad begin with, in capitals.
PLACES_ABROAD = frozenset(
    (
        "Ras Wadi Deir Jabal Jebel Djebel Tall Tell Kafr Beit Bandar Qasr Masjid Prasat Wat Phnom Khao"
        " Gunung Pulau Danau Bukit Sungai Jalan Estadio Stadio Palacio Palazzo Palais Schloss Château"
        " Chateau Castello Castillo Catedral Iglesia Basilique Isla Ilha Île Laguna Cerro Volcán Nevado"
        " Avenida Puente Playa Praia"
    ).split()
)
# Before "of": "the village of X"; after a name: "X province".
PLACE_NOUNS = _words(
    "city town village province region district county state capital island river port suburb township",
    "municipality hamlet settlement borough neighborhood neighbourhood prefecture area outskirts north",
    "south part east west coast territory enclave peninsula governorate oblast valley republic community",
    "exclave outpost outposts",
)
PLACE_PREPOSITIONS = {"in": 1.5, "near": 2.0, "at": 0.6, "from": 0.6, "to": 0.4, "into": 1.0, "outside": 1.5,
                      "across": 1.2, "around": 0.8, "toward": 0.6, "towards": 0.6, "throughout": 1.5,
                      "through": 0.5, "via": 0.8, "inside": 0.8, "within": 0.6}  # fmt: skip

# Capitalised only because something starts there, or never a name.
LEADERS = _words(
    "the a an this that these those his her its their our my your he she it they we you i who which what",
    "when where why how if as at by in on of for from to with without within into onto over under after",
    "before between among amid during since until till while although though because unless whereas and",
    "but or nor so yet also however meanwhile moreover furthermore nevertheless nonetheless instead then",
    "there here now today tomorrow yesterday tonight not no yes all any some many most more several few",
    "each every both either neither another other others such two three four five six seven eight nine",
    "ten is are was were be been being has have had do does did would can could might must shall should",
    "let get don't didn't it's that's he's she's i'm we're they're there's isn't wasn't won't can't let's",
    "what's i've we've you're they've i'd we'd he'd she'd you'll we'll i'll earlier later recently still",
    "just only even once again perhaps maybe indeed according asked despite about above across against",
    "along around behind below beneath beside besides beyond down except inside like near off out outside",
    "past through throughout toward towards up upon via than per following due speaking given hundreds",
    "thousands dozens millions last next previous thanks well oh ok okay please currently overall finally",
    "firstly secondly additionally consequently therefore president's minister's someone anyone everyone",
    "nobody nothing everything something none much less born responding citing referring based compared",
    "including considering having never always often sometimes usually whether whatever whoever wherever",
    "whenever",
)
NOT_NAMES = _words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "january february march april may june july august september october november december jan feb mar",
    "apr jun jul aug sept sep oct nov dec am pm gmt est edt pst bst utc cet ad bc mr mrs ms dr i",
    "holiness majesty excellency eminence highness wifi wi-fi satan lucifer heaven hell",
    "earth mars venus jupiter saturn uranus neptune pluto allah yahweh jehovah",
    "merry christmas easter ramadan thanksgiving halloween hanukkah god bible koran quran internet web http",
    "https www ceo cfo mp mps tv dna hiv aids covid covid-19 pc christian christians muslim muslims",
    "jewish jew jews catholic catholics protestant protestants hindu hindus buddhist buddhists sunni",
    "sunnis shia shiite shiites shi'ite islam islamic christianity judaism islamist islamists communist",
    "communists nazi nazis marxist socialist socialists christendom republican republicans democrat",
    "democrats democratic conservative liberal tory tories labour's western eastern northern southern",
    "north south east west northeast northwest southeast southwest arctic arab arabs latin latino latinos",
    "olympic olympics olympian olympians paralympic paralympics latina latinas",
    "gp gps bff mvp ied ieds vbied vbieds confederate",
    "hispanic hispanics black white asian-american gop's ph.d phd ma ba md cup brexit gdp lgbt lgbtq",
)
# Common words that often open a sentence and are part of a name elsewhere ("Metropolitan Police").
OPENERS = _words(
    "officials people police residents experts analysts critics supporters photo image source updated",
    "editor advertisement caption file read share video watch related new old early late former first",
    "second one will local state national international federal soldiers troops protesters demonstrators",
    "doctors scientists researchers authorities investigators prosecutors lawmakers lawyers shares stocks",
    "women men children students workers teachers voters members witnesses government good great big top",
    "young",
)
# What pages ask their readers to do or offer them, where one such word begins a sentence or is all of it.
ASKING = _words(
    "buy hire rent sell shop book order download free save browse explore discover visit contact apply"
)
# Adjectives of more than one state: no page of their own.
REGIONAL_ADJECTIVES = _words(
    "african european asian american eurasian arab nordic baltic balkan scandinavian mediterranean slavic",
    "caucasian siberian africans europeans asians americans arabs pan-european transatlantic korean",
    "koreans congolese arabic hebrew farsi mandarin cantonese yiddish hindi urdu",
)
# "Eastern Europe", "South Ossetia": these are part of a name when another word follows.
COMPASS = _words("western eastern northern southern north south east west central northeast northwest")

# "World War II", "Olympic Games": the last words of what happens and what is made.
EVENT_HEADS = _words(
    "order orders budget debate tour conference match final finals symposium",
    "war wars olympics games cup championship championships festival summit day week month act bill law",
    "agreement accord accords treaty protocol amendment prize award awards election elections revolution",
    "uprising massacre crisis tournament open series bowl marathon grand_prix holocaust convention plan",
    "eve anniversary cold season ii iii report theory movement's code constitution hurricane storm",
    "universiade olympiad paralympics prix regatta gala expo biennale triennale exhibition carnival",
    "parade derby playoffs play-offs qualifiers commencement referendum doctrine directive resolution",
    "clause declaration communique",
    "musical trophy heritage globes oscars emmys grammys baftas ratio judaism",
    "statute decree charter ceasefire syndrome virus disease fever flu influenza sauce missile missiles",
    "trial trials feast holiday holidays process talks faculty marches rally rallies",
    "scheme schemes goals incentive disorder disorders intifada pipeline pipelines allowance greatness",
    "fair treaties alert alerts beer lager email newsletter podcast blog story diaries chronicles tales",
    "adventures memoirs",
    "meeting meetings lunch luncheon banquet classic invitational hemisphere",
    "dynasty era equinox solstice show screening premiere concert workshop seminar webinar raffle",
)
# Common nouns that capitals make no name: of an office, a body or a time that the article does not name.
COMMON_NOUNS = _words(
    "government state president first love family farm fall fan night peace year community department",
    "project road school art arts blue great job jobs customs crown statue wound rapper sofa matter way",
    "life time people man woman men women child children home work world country nation city day money",
    "food water music history story news book film game player winner part chapter section page",
    "question answer problem change growth value price market trade future past present power law order",
    "remain leave bear bears attempt substitution offside",
    "freedom truth hope faith spring summer autumn winter morning evening light dark red green white",
)
# Surnames of heads of state and government that the press of all countries leaves alone and a town has too.
LEADERS_SURNAMES = _words(
    "abbas abe arafat blair brezhnev bush cameron carter castro chavez chirac churchill clinton kennedy",
    "lenin lincoln lula mandela merkel mubarak nixon obama reagan roosevelt stalin thatcher truman",
    "ghani karzai kenyatta khamenei morsi mugabe rouhani sisi zuma",
    "biden duterte erdogan macron maduro modi netanyahu putin sarkozy trump zelensky zelenskyy",
)
# Given names that the world knows a city by as well.
CITIES_TOO = _words("sofia florence adelaide chelsea brooklyn paris")
SUFFIXES = frozenset(GENERATIONS)
PARTICLES = _words(
    "de del della di da dos das van der den von zu bin ibn bint al el la le du des ben ter ten y na es",
)

ROLE_ABBREVIATIONS = (
    "Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Sgt Capt Maj Adm Cmdr Prof Rev Pres Det Insp Supt Cpl Pvt Brig Atty "
    "Hon Sens Reps St Mt Ft ST MT FT Jr Sr Inc Corp Co Ltd Bros Univ Dept"
).split()

# Of what bodies end in, what is no office: "Commission", and not "General".
BODY_HEADS = ORGANISATION_HEADS - ROLE_HEADS
