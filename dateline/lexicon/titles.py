"""Titles that news writes short before a name, and in full elsewhere."""

from __future__ import annotations

IN_FULL = {
    "Adm": "Admiral", "Brig": "Brigadier", "Capt": "Captain", "Cmdr": "Commander", "Col": "Colonel",
    "Cpl": "Corporal", "Det": "Detective", "Gen": "General", "Gov": "Governor", "Insp": "Inspector",
    "Lt": "Lieutenant", "Maj": "Major", "PM": "Prime Minister", "Pres": "President", "Prof": "Professor",
    "Pvt": "Private", "Rep": "Representative", "Sen": "Senator", "Sgt": "Sergeant",
    "Supt": "Superintendent",
}  # fmt: skip

# Written short before a name, they end no sentence.
BEFORE_NAMES = (
    *(short for short in IN_FULL if short != "PM"),
    *"Amb Asec Assoc Asst Atty Cdr Comdr Const Dep Engr Fr Hon Messrs Msgr".split(),
    *"Ofc Pfc Rev Sec Spc Sr Usec".split(),
)
