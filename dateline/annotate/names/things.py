"""Names of what cannot act: types of machines, plural abbreviations, doctrines, spelt-out letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.annotate.names.abbreviations import initials, is_known_body
from dateline.annotate.names.runs import Word
from dateline.annotate.names.vocabulary import ORGANISATION_HEADS

# "ZR-29", "Zr-7", "XQ900B", "Zond-B2": a designation; "G20" is a group of so many states.
_DESIGNATION = re.compile(
    r"(?!G-?\d{1,2}$)(?P<letters>[A-Z]{1,5}|[A-Z][a-z]{1,2}[A-Z]?-"
    r"|[A-Z][a-z]+-[A-Z]{1,2})-?\d+(?:[A-Za-z]\d?)?$"
    r"|\d{3}(?:-\d+)?$"
)
# "PbSO4", "CH3COOH": symbols of elements, as chemists put them together.
_FORMULA = re.compile(r"(?:[A-Z][a-z]?\d{0,2}){2,12}$")
_SYMBOL = re.compile(r"[A-Z][a-z]?")
_INNER_FIGURE = re.compile(r"\d[A-Z]")
_ELEMENTS = frozenset(
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr"
    " Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Sm Eu Gd Tb Dy Er Yb Lu Hf Ta W Re Os"
    " Ir Pt Au Hg Tl Pb Bi Po Rn Ra Th U Pu".split()
)
# What everybody calls by letters and that is no body: vehicles, techniques, measures, money.
THINGS_BY_LETTERS = frozenset(
    "SUV UAV UFO SMS MMS USB SIM WLAN LAN GPS ATM PIN CNG LNG LPG CPI GDP GNP PPI PMI IPO ETF VAT SDR M&A R&D"
    " LED LCD LTE MRI IVF TB EHEC ADHD PTSD USD EUR GBP CNY RMB JPY DMZ EEZ FDI PPP MBA QC CV ID IP PR PV VR"
    " AR HD POTUS FLOTUS VIP NGO SME JV A&E ALS ICU THAAD ICBM SLBM MANPADS AI IoT CCTV HGV DUI DWI PAYE GMAT"
    " GRE LSAT GCSE BTEC DIY FAQ BMI OCD ASD COPD CPR ECG EEG PCR RNA DVD CD PDF URL HTML GIF CGI GPA AGM NDA"
    " EHIC LOL OMG WOW ASAP RSVP FYI RIP NSFW TBA TBC AKA IQ EQ KPI CRM CEO CFO COO CTO MLA MLAS MSP TD"
    " STV FPTP"
    " ACA AHCA DACA DAPA NAFTA USMCA TTIP CETA TPP JCPOA VX HPV MRSA MERS SARS BSE PCB DDT MDMA LSD PCP"
    " THC CBD"
    " GMO HRT IUD SIDS SCUBA BMX ATV RV RPG IED SDG MDG MBE OBE CBE KBE MOT VHS ROV CAC VIX DM DMS SEAL"
    " SEALS RAID MOUS SPAM EV EVS BEV PHEV NPL NPLS HOA RFP RFI SKU EMT EMTS RN GP GPS"
    " CPU GPU RAM ROM SSD HDD IOPS OLTP VDI API SDK SSL VPN HTTP HTTPS XML SQL UI UX PC ISP CAD CAM 3D"
    " TRO MOU LOI IPR EULA TOS ET EST EDT PT PST PDT CST CDT MST GMT BST CET CEST UTC IST JST HKT AEST"
    " AC DC ATC EMS EKG IBS IBD PCOS ARDS AMR PPE NCD NCDS CCS HVAC UHF VHF NFC RFID OLED DNS TCP"
    " IPTV ERP CMS CMOS FPGA GPUS NLP LLM DRM B2B B2C KYC AML NFT MMO MMORPG DDOS IMSI IMEI EPS SOE SOES CDO"
    " CDS MBS REIT REITS CAGR GST TEU VTOL MOX HEU LEU PWR BWR VVER SMR MOOC LMS IELTS TOEFL ESL STEM BB"
    " DAA DNA HIV AIDS OTC STI STD UTI PMS BPD CTE TBI MVP NIT RBI ERA OJ BBQ BLT"
    " SXSW ISS EBITDA ROI ROE NAV P&L AMT"
    " QE LIBOR APR MPG CO2 Q&A FUD HR IT MAGA WMD CBRN CSI SVU LGBT LGBTQ BAME"
    " EMEA APAC LATAM MENA DACH".split()
)
# What everybody knows by a name and that is no body: laws, programmes, treaties, faiths' books, products.
KNOWN_THINGS = frozenset(
    "obamacare|trumpcare|medicare|medicaid|social security|affordable care act|title ix|jim crow|roe v wade"
    "|nafta|trans pacific partnership|transatlantic trade and investment partnership|kyoto protocol|schengen"
    "|good friday agreement|brexit|grexit|green card|common core|universal credit|council tax"
    "|state of the union|state of the nation|question time|prime ministers questions|black history month"
    "|black history|pride month|black friday|cyber monday|super tuesday|election day|independence day"
    "|cinco de mayo|mardi gras|diwali|eid|eid al fitr|eid al adha|yom kippur|rosh hashanah|purim|passover"
    "|nowruz|hogmanay|kwanzaa|holi|vesak|oktoberfest|super bowl|uncle sam|promized land"
    "|single transferable vote|first past the post|electoral college vote|new testament|old testament|torah"
    "|talmud|lords prayer|ten commandments|middle ages|dark ages|cold war|iron curtain"
    "|northern hemisphere|southern hemisphere|western hemisphere|eastern hemisphere|pandoras box"
    "|royal assent|single market|customs union|common travel area|west wing|east wing"
    "|legislative branch|judicial branch|pokemon go"
    "|annual general meeting|extraordinary general meeting|initial public offering|free trade zone"
    "|temporary restraining order|public service obligation|most valuable player"
    "|arab spring|prague spring|great depression|great recession|industrial revolution|new deal|marshall plan"
    "|high street|high streets|main street|wild card|grand slam|hall of fame|walk of fame|legion of honor"
    "|legion of honour|medal of honor|purple heart|victoria cross|pulitzer|palme dor|golden bear"
    "|silver bear|golden globe|golden globes|academy awards|best picture|ballon dor|man of the match"
    "|ebola|zika|alzheimer|alzheimers|parkinson|parkinsons|hodgkin|asperger|asperger syndrome|down syndrome"
    "|fox friends|good morning america|good morning britain|meet the press|face the nation"
    "|60 minutes|saturday night live|snl|tonight show|late show|daily show|late night|sesame street|top gear"
    "|doctor who|coronation street|eastenders|strictly come dancing|britains got talent|x factor"
    "|americas got talent|american idol|desert island discs|morning joe|nightline|newsnight"
    "|android|ios|iphone|ipad|ipod|macbook|imac|linux|kindle|xbox|playstation|nintendo switch|bitcoin"
    "|ethereum|photoshop|powerpoint|wikipedia page|bluetooth|wi fi|hyperloop|barbie|barbies|lego"
    "|scrabble|pokemon|viagra|prozac|aspirin|ritalin|valium|botox|kalashnikov|novichok|sarin"
    "|sputnik v|air force one|marine one|mona lisa|star wars|star trek|game of thrones"
    "|harry potter|james bond|batman|superman|spider man|spiderman|wonder woman|indiana jones|darth vader"
    "|sherlock holmes|mickey mouse|donald duck|winnie the pooh|santa claus|santa|father christmas"
    "|easter bunny|homer simpson|bart simpson|marge simpson|lisa simpson|bugs bunny|peter pan|tinker bell"
    "|king kong|luke skywalker|han solo|princess leia|obi wan kenobi|marty mcfly"
    "|jane eyre|oliver twist|ebenezer scrooge|elizabeth bennet|anna karenina|don quixote|robinson crusoe"
    "|tom sawyer|huckleberry finn|moby dick|captain ahab|frodo baggins|bilbo baggins"
    "|hermione granger|katniss everdeen|lara croft|super mario|sonic the hedgehog|donkey kong|forrest gump"
    "|hannibal lecter|rocky balboa|jack sparrow|tony soprano"
    "|don draper|hercule poirot|miss marple|inspector clouseau|paddington bear"
    "|peter rabbit|mary poppins|willy wonka|buzz lightyear|kermit the frog|miss piggy"
    "|frankenstein|dracula|romeo|big bang|big ben clock|dow jones|nasdaq composite|ftse|dax|nikkei 225"
    "|hang seng|belt and road|belt and road initiative|one belt one road|el nino|la nina|top secret"
    "|leaving cert|leaving certificate|junior cert|sweet sixteen|elite eight|carpool karaoke"
    "|deferred action for childhood arrivals|oval office|situation room|euro stoxx|golden bears|silver bears"
    "|masterchef|celebrity masterchef|love island|celebrity love island|celebrity big brother|big brother"
    "|great british bake off|bake off|dancing with the stars|fawlty towers|downton abbey"
    "|simpsons|south park|family guy|breaking bad|better call saul|mad men|house of cards|stranger things"
    "|orange is the new black|greys anatomy|big bang theory|peaky blinders|line of duty"
    "|emmerdale|hollyoaks|home and away|blue peter|panorama|hardtalk|loose women|womans hour"
    "|daily politics|sunday politics|andrew marr show|bbc breakfast|today programme|jeopardy"
    "|wheel of fortune|bachelorette|keeping up with the kardashians|real housewives"
    "|berlinale|coachella|lollapalooza|burning man|comic con|sxsw|south by southwest|sundance film festival"
    "|cannes film festival|champions trophy|davis cup|ryder cup|tour de france|giro ditalia"
    "|vuelta a espana|roland garros|grand national|kentucky derby|super rugby"
    "|international space station|hubble space telescope|james webb space telescope|soyuz"
    "|tiangong|tiangong 1|tiangong 2|skylab|falcon 9|falcon heavy|ariane 5|saturn v|cassini|new horizons"
    "|erasmus programme|erasmus plus|horizon 2020|help to buy|right to buy|sure start"
    "|food stamps|no child left behind|race to the top|head start"
    "|internal medicine|emergency medicine|family medicine|sports medicine|forensic medicine|exchequer"
    "|amber alert|amber alerts|world heritage site|world heritage sites|unesco world heritage site"
    "|unesco world heritage sites|world heritage list|site of special scientific interest".split("|")
)
# Breeds of dogs, cats and horses, of which a village or a people is called too.
BREEDS = frozenset(
    "pomeranian|chihuahua|labrador|rottweiler|dalmatian|dachshund|poodle|malinois|belgian malinois|shih tzu"
    "|golden retriever|labrador retriever|german shepherd|border collie|jack russell|great dane|irish setter"
    "|siberian husky|yorkshire terrier|staffordshire bull terrier|cocker spaniel|bernese mountain dog"
    "|saint bernard|doberman|weimaraner|maine coon|shetland pony|pit bull|french bulldog|basset hound".split(
        "|"
    )
)
# Prizes, spacecraft, eras, stages and the like that are nobody where they are part of no other name.
UNLESS_OWNED = frozenset(
    "oscar emmy grammy bafta pulitzer nobel apollo hubble voyager windows siri alexa tomahawk renaissance"
    " enlightenment montessori waldorf taser tasers apprentice jihad hijrah sharia roma"
    " buddha krishna vishnu ganesha lakshmi zeus odin godzilla gandalf"
    " broadway bollywood nollywood tollywood"
    " voldemort yoda shrek spongebob".split()
)
# "Rs50": a sum of money.
_MONEY = re.compile(r"(?:Rs|Rp|Tk|Ks|KSh|USh|Sh|Dhs?|Fr|kr)\.?\d")
_PLURAL_LETTERS = re.compile(r"[A-Z]{2,5}s$")
_DOCTRINE = re.compile(r"\w{3,}(?:phobia|i[sz]ation|ification)$")
_MOST_LETTERS = 6  # letters: abbreviations that an article introduces are seldom longer
# "Hydrogen fluoride, or ZHF", "ZUD (zeal, unease and doubt)", "ZFI, Zendan for immigrants,".
_OR = re.compile(r"((?:[a-z][a-z-]+ ){1,5}[a-z][a-z-]+), or $")
_SPELT_BEHIND = re.compile(r" \(((?:[a-z-]+,? ){1,5}[a-z-]+)\)")
_SPELT_OUT = re.compile(r"((?:[a-z][a-z-]+ ){2,6}(?:[A-Z] )?)\(\"?$")
# What people are who are called by a letter: "Soldier B", "Witness C".
_UNNAMED = frozenset(
    "marine soldier witness officer defendant patient victim suspect juror agent student child boy girl"
    " woman man teacher doctor nurse sailor person guard applicant claimant complainant paratrooper"
    " airman policeman policewoman prisoner detainee pupil employee".split()
)
_SPELT_BEFORE = 90  # characters: six words and the bracket


def is_designation(word: str) -> bool:
    """Say whether a name's last word is a type's or a model's: "Zenda 737", "ZR-29"; no channel "BBC2"."""
    match = _DESIGNATION.match(word)
    if match is None:
        return _MONEY.match(word) is not None or _is_formula(word)
    return not is_known_body(match["letters"] or "")


def _is_formula(word: str) -> bool:
    """Say whether a word is a chemical formula: with a figure within, or elements of two letters."""
    if word.isalpha() or not _FORMULA.match(word):
        return False
    symbols = _SYMBOL.findall(word)
    within = _INNER_FIGURE.search(word) is not None
    two_letters = any(len(symbol) > 1 for symbol in symbols) and len(symbols) > 2  # noqa: PLR2004 - "Fe2O3" has a figure within
    return (within or two_letters) and sum(symbol not in _ELEMENTS for symbol in symbols) <= two_letters


def is_plural_or_doctrine(word: str) -> bool:
    """Say whether a word is an abbreviation in the plural ("SUVs") or a policy or fear."""
    return bool(_PLURAL_LETTERS.match(word) or _DOCTRINE.match(word))


def is_unnamed(words: Sequence[Word]) -> bool:
    """Say whether a letter stands for the name of somebody whom a court or a paper does not name."""
    return len(words) == 2 and words[0].lower in _UNNAMED and len(words[1].text) == 1  # noqa: PLR2004 - "Soldier B"


def _is_spelt_beside(plain: str, letters: str) -> bool:
    """Say whether letters of three and more are spelt out in small letters behind them, or before an "or"."""
    if len(letters) < 3:  # noqa: PLR2004 - two fit too many words
        return False
    for match in re.finditer(rf"\b{re.escape(letters)}\b", plain):
        before = _OR.search(plain, max(match.start() - _SPELT_BEFORE, 0), match.start())
        behind = _SPELT_BEHIND.match(plain, match.end())
        spelt = before[1].split() if before else behind[1].replace(",", "").split() if behind else []
        if not spelt or spelt[-1].removesuffix("s") in ORGANISATION_HEADS:
            continue
        tails = [spelt[i:] for i in range(len(spelt) - 1)] if before else [spelt]
        if any(initials(tail) == letters for tail in tails):
            return True
    return False


def spelt_out(plain: str, letters: str) -> bool:
    """Say whether the article spells letters out in lower case, as no body: "natural gas fuel (NGF)"."""
    if not (letters.isupper() and 1 < len(letters) <= _MOST_LETTERS):
        return False
    if _is_spelt_beside(plain, letters):
        return True
    at = plain.find(f"({letters})")
    if at < 0:
        return False
    match = _SPELT_OUT.search(plain, max(at - _SPELT_BEFORE, 0), at + 1)
    if match is None:
        return False
    every = match[1].split()
    last = every[-1]
    one_of_many = plain.endswith((" a ", " an "), 0, match.start(1))  # "a sovereign wealth fund (SWF)"
    if not one_of_many and (last in ORGANISATION_HEADS or last.removesuffix("s") in ORGANISATION_HEADS):
        return False
    # A noun may stand behind the words that have the letters: "natural gas fuel mixture (NGF)".
    # And small words among them have no letter: "sailing and rowing education (SRE)".
    return any(
        initials(every[:n][-len(letters) - small :]) == letters
        for n in (len(every), len(every) - 1)
        for small in (0, 1)
    ) or _is_of_type(every, letters)


def _is_of_type(words: Sequence[str], letters: str) -> bool:
    """Say whether letters are of words and of the type that ends them: "fever glands type B (FTB)"."""
    short = iter(word[0].upper() for word in words)
    return len(words[-1]) == 1 and all(letter in short for letter in letters)
