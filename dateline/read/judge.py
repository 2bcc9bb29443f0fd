"""Tell whether this is text a news article in English? What speaks against it, with a remedy."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.read.page import ends_sentence

# Function words that carry English and are rare as words of other languages in Latin script
# ("a", "in", "is", "on", "me", "as" are not, and so are left out).
_FUNCTION_WORDS = frozenset(
    "the of and to that for with by from it said at has have had be been were which are but not this"
    " they their "
    "his she her its who will would after over more about than into could other when there out up"
    " what one".split()
)
# English news has these in 25 to 40 words of a hundred, other languages below 5.
ENGLISH_SHARE = 0.12
_JUDGED_WORDS = 40  # fewer words than these say too little: they get the benefit of the doubt
_LATIN_SHARE = 0.5  # an English text may quote another script, not consist of it
_STRANGE_SHARE = 0.2  # of all characters: with fewer that are not ASCII the letters are Latin
_LETTER_SHARE = 0.6  # prose has letters in 95 of 100 characters, a table of results in fewer than half
_CODE_SHARE = 0.3
_FORM_SHARE = 0.4
_PROSE_SHARE = 0.25  # lists and forms have sentences only here and there
_SAMPLE = 6000  # a thousand words show what a text is; the rest of a long one costs only time
_SHORT = 200  # characters: longer lines are prose, whatever they hold
_LISTED_LINES = 12  # below this a few short lines decide nothing
_SENTENCE_WORDS = 5

# The longest news features run to some 120,000 characters (20,000 words); what is three times as long
# is a book, and costs more time than all other articles together.
_MOST_CHARACTERS = 400_000

_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(
    r"[{};]$|^(?:import|from \w+ import|def |class"
    r" \w+[:({]|return\b|#include|#!|var |let |const |function\b|public |private |static "
    r"|if ?\(|for ?\(|while ?\(|</?\w+[ >]|@\w+\(|//|SELECT |INSERT |\$ )"
    r"|\w+\(.*\)[:;]?$|^\w+(?:\.\w+)*\s*=\s*\S|=>|::|\\n"
)
_FORM = re.compile(r":\s*(?:_{2,}|\.{4,}|\[\s?\])?$|_{4,}|\.{6,}|^\[[ xX]?\]|☐|□")
_HTML = re.compile(r"\s*(?:<!doctype html|<html\b|<\?xml|<head\b|<body\b)", re.IGNORECASE)


def is_html(text: str) -> bool:
    """Tell whether this is the source of a web page, not its text."""
    return bool(_HTML.match(text[:500]))


def objection(title: str, paragraphs: Sequence[str]) -> tuple[str, str] | None:
    """Say what is wrong with the text as a news article, and the remedy; None if nothing is."""
    if sum(map(len, paragraphs)) > _MOST_CHARACTERS:
        what = f"it has more than {_MOST_CHARACTERS:,} characters of text, which no news article has"
        return what, "Split it into one file for each article"
    body = "\n".join(paragraphs)[:_SAMPLE]
    letters = sum(map(str.isalpha, body))
    solid = len("".join(body.split()))
    if not any(_is_sentence(p) for p in paragraphs):
        if solid and letters < solid * _LETTER_SHARE:
            return (
                "it is no news article: mostly figures and signs",
                "Leave it out, or add the article's text",
            )
        foreign = _foreign(f"{title}\n{body}")
        return foreign or ("it has no sentence below its title", "Add the article's text")
    if letters < solid * _LETTER_SHARE:
        return "it is no news article: mostly figures and signs", "Leave it out, or add the article's text"
    return _shape(paragraphs) or _foreign(f"{title}\n{body}")


def _is_sentence(paragraph: str) -> bool:
    words = len(paragraph.split())
    return words >= _SENTENCE_WORDS and (ends_sentence(paragraph) or words >= _SENTENCE_WORDS * 3)


def _shape(paragraphs: Sequence[str]) -> tuple[str, str] | None:
    total = len(paragraphs)
    code = sum(len(p) < _SHORT and bool(_CODE.search(p)) for p in paragraphs)
    if total >= 3 and code > total * _CODE_SHARE:  # noqa: PLR2004 - less is no program
        return "it is no news article: it reads like source code", "Leave it out"
    form = sum(len(p) < _SHORT and bool(_FORM.search(p)) for p in paragraphs)
    if total >= 4 and form > total * _FORM_SHARE:  # noqa: PLR2004 - less is no form
        return "it is no news article: it reads like a form", "Leave it out"
    words = sum(len(p.split()) for p in paragraphs)
    prose = sum(len(p.split()) for p in paragraphs if _is_sentence(p))
    if total >= _LISTED_LINES and prose < words * _PROSE_SHARE:
        return "it is no news article: it reads like a list", "Leave it out"
    return None


def _foreign(text: str) -> tuple[str, str] | None:
    text = text[:_SAMPLE]
    strange = len(text) - len(text.encode("ascii", "ignore"))
    letters = [c for c in text if c.isalpha()] if strange > len(text) * _STRANGE_SHARE else []
    remedy = "Only articles in English are read: translate it or leave it out"
    if (
        letters
        and sum(c < "\u0250" or "\u1e00" <= c <= "\u1eff" for c in letters) < len(letters) * _LATIN_SHARE
    ):
        return "it is not in English", remedy
    words = [w.lower() for w in _WORD.findall(text) if not w.istitle()]  # names say nothing of a language
    if len(words) >= _JUDGED_WORDS and sum(w in _FUNCTION_WORDS for w in words) < len(words) * ENGLISH_SHARE:
        return "it is not in English", remedy
    return None
