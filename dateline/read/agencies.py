"""The world's news agencies: whose copy an outlet prints, as against the outlet itself."""

from __future__ import annotations

import re

# Name as published -> the other ways in which pages sign it. From the member lists of the
# regional alliances of agencies (EANA, OANA, FANA, FAAPA, BSANNA) and the international ones.
AGENCIES: dict[str, tuple[str, ...]] = {
    "Reuters": ("Thomson Reuters", "Reuters Staff", "Reuters News Agency"),
    "AP": ("Associated Press", "The Associated Press", "AP News"),
    "AFP": ("Agence France-Presse", "Agence France Presse", "AFP News Agency"),
    "UPI": ("United Press International",),
    "dpa": ("Deutsche Presse-Agentur", "DPA"),
    "EFE": ("Agencia EFE", "EPA-EFE"),
    "ANSA": (),
    "AGI": (),
    "Adnkronos": (),
    "Europa Press": (),
    "Lusa": (),
    "PA Media": ("Press Association", "PA", "The Press Association", "PA news agency"),
    "Belga": (),
    "ANP": (),
    "APA": (),
    "Keystone-SDA": ("Keystone-ATS", "SDA"),
    "Ritzau": (),
    "NTB": (),
    "TT": ("TT News Agency",),
    "STT": (),
    "BNS": ("Baltic News Service",),
    "ELTA": (),
    "LETA": (),
    "PAP": ("Polish Press Agency",),
    "CTK": ("ČTK", "Czech News Agency"),
    "TASR": (),
    "SITA": (),
    "MTI": (),
    "Tanjug": (),
    "Beta": ("Beta News Agency",),
    "FoNet": (),
    "HINA": (),
    "STA": (),
    "FENA": (),
    "SRNA": (),
    "MIA": (),
    "ATA": (),
    "BTA": (),
    "Agerpres": (),
    "Mediafax": (),
    "AMNA": ("ANA-MPA",),
    "Cyprus News Agency": (),
    "Moldpres": (),
    "Infotag": (),
    "TASS": ("ITAR-TASS",),
    "Interfax": (),
    "RIA Novosti": ("RIA",),
    "Sputnik": (),
    "BelTA": (),
    "Ukrinform": (),
    "UNIAN": (),
    "Interfax-Ukraine": (),
    "Armenpress": (),
    "Arminfo": (),
    "Azertac": ("AZERTAG",),
    "Turan": (),
    "InterPressNews": (),
    "Kazinform": (),
    "Kabar": (),
    "Khovar": (),
    "UzA": (),
    "Turkmenistan State News Agency": (),
    "Anadolu Agency": ("Anadolu", "AA"),
    "DHA": ("Demiroren News Agency",),
    "IHA": ("Ihlas News Agency",),
    "IRNA": (),
    "ISNA": (),
    "Fars News Agency": ("Fars",),
    "Mehr News Agency": ("Mehr",),
    "Tasnim": ("Tasnim News Agency",),
    "SANA": (),
    "NNA": ("National News Agency",),
    "INA": ("Iraqi News Agency",),
    "Petra": (),
    "WAFA": (),
    "SPA": ("Saudi Press Agency",),
    "WAM": (),
    "QNA": (),
    "KUNA": (),
    "BNA": (),
    "ONA": (),
    "Saba": (),
    "MENA": (),
    "LANA": (),
    "TAP": (),
    "APS": (),
    "MAP": (),
    "SUNA": (),
    "ENA": (),
    "NAN": ("News Agency of Nigeria",),
    "GNA": ("Ghana News Agency",),
    "KNA": ("Kenya News Agency",),
    "PANA": ("Panapress",),
    "ANGOP": (),
    "SAnews": (),
    "PTI": ("Press Trust of India",),
    "ANI": ("Asian News International",),
    "IANS": (),
    "UNI": ("United News of India",),
    "APP": ("Associated Press of Pakistan",),
    "BSS": (),
    "UNB": (),
    "RSS": (),
    "Bakhtar": (),
    "Pajhwok": (),
    "Xinhua": ("Xinhua News Agency",),
    "China News Service": ("CNS",),
    "Kyodo": ("Kyodo News",),
    "Jiji": ("Jiji Press",),
    "Yonhap": ("Yonhap News Agency",),
    "Newsis": (),
    "KCNA": (),
    "Montsame": (),
    "CNA": ("Central News Agency",),
    "Bernama": (),
    "Antara": (),
    "VNA": ("Vietnam News Agency",),
    "KPL": (),
    "AKP": (),
    "TNA": ("Thai News Agency",),
    "PNA": ("Philippine News Agency",),
    "AAP": ("Australian Associated Press",),
    "RNZ": (),
    "The Canadian Press": ("Canadian Press", "CP"),
    "Agencia Brasil": ("Agência Brasil",),
    "Telam": ("Télam",),
    "Prensa Latina": (),
    "Andina": (),
    "Notimex": (),
    "Bloomberg": ("Bloomberg News",),
    "Dow Jones": ("Dow Jones Newswires",),
    "Tribune News Service": ("TNS",),
    "Inter Press Service": ("IPS",),
    "Religion News Service": ("RNS",),
    "PR Newswire": ("PRNewswire",),
    "Business Wire": ("BUSINESS WIRE",),
    "GlobeNewswire": ("GLOBE NEWSWIRE",),
    "ACN Newswire": (),
    "EIN Presswire": (),
}

_CANONICAL = {spelling.casefold(): name for name, others in AGENCIES.items() for spelling in (name, *others)}
# What a page says when it names none: "Source: X and news agencies".
_SOME = re.compile(
    r"(?:(?:international|news|wire|press)\s+)?(?:agenc(?:y|ies)|(?:news\s?)?wires?|services?)$",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"\s+(?:staff|reporters?|news\s+agency|newswires?)$", re.IGNORECASE)

# The same as part of a sign-off, where a word for one alone would be no agency.
SOME_AGENCIES = (
    r"(?:(?:international|news|wire|press)\s+)?"
    r"(?:agencies|(?:news\s?)?wires|wire\s+services|agency(?=\s+(?:reports|inputs?)\b))"
)
# Every spelling of every agency, the longest first.
ANY_AGENCY = "|".join(
    map(re.escape, sorted({s for n, o in AGENCIES.items() for s in (n, *o)}, key=lambda s: (-len(s), s)))
)


def agency_named(text: str) -> str | None:
    """Give the agency's usual name if the text is one, in any spelling; None otherwise."""
    folded = text.strip(" .()[]-–—*_").casefold()
    if folded in _CANONICAL:
        return _CANONICAL[folded]
    return _CANONICAL.get(_TRAILING.sub("", folded))


def means_agencies(text: str) -> bool:
    """Tell whether this is "agencies" or "news agencies", without a name."""
    return bool(_SOME.match(text.strip(" .()[]-–—")))
