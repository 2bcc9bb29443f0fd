"""Captions and photo credits: by what they say, and by standing next to a line that gives itself away."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.model import Dropped
from dateline.read.outlets import looks_like_outlet
from dateline.read.page import Line, ends_sentence, fold, is_prose

_VENDOR = (
    r"(?i:getty(?:\s*images)?|afp|reuters|epa(?:-efe)?|associated press|ap(?:\s+photo|\s+images)?"
    r"|shutterstock|alamy"
    r"|rex(?: features)?|istock(?:photo)?|unsplash|pexels|pixabay|wikimedia(?: commons)?|picture[-"
    r" ]alliance|imago|zuma(?: press)?"
    r"|handout|screen ?grab|screenshot|file(?: photo)?|stringer|anadolu(?: agency)?|xinhua|tass|dpa"
    r"|pool|nurphoto|sipa(?: usa)?|bloomberg)"
)
_NAME = (
    r"[A-Z\u00c0-\u024f][\w.'’-]*(?:\s+(?:[A-Z\u00c0-\u024f][\w.'’-]*|(?:de|da|di|van|von|der|el|al"
    r"|bin))){0,4}"
)
_LINK = r"\s*(?:[/|,–—-]|via|for|through|\()\s*"
# A line that is nothing but a credit: "Jane Roe/Reuters", "AFP via Getty Images", "[Reuters]".
_CREDIT_LINE = re.compile(
    rf"[\[(©|–—-]*\s*(?i:(?:photo|image|picture|photograph|credit|source)s?\s*(?:by|:)?\s*)?"
    rf"(?:(?:{_NAME}{_LINK}){{1,3}}{_VENDOR}(?:(?:{_LINK}|\s+){_VENDOR})*|{_VENDOR}(?:(?:{_LINK}"
    rf"|\s+){_VENDOR})+"
    rf"|{_VENDOR}{_LINK}{_NAME}(?:{_LINK}(?:{_VENDOR}|{_NAME}))?|(?i:getty images|shutterstock|alamy(?:"
    rf" stock photo)?|epa-efe"
    rf"|ap photo|reuters/stringer|picture[- ]alliance|istock(?:photo)?|wikimedia commons|handout|file"
    rf" (?:photo|pic|image|picture)))"
    r"\s*[\])]*\.?$"
    rf"|Credit(?:\.\.\.|…|:)\s?[^!?]{{2,90}}$|{_NAME} for (?:[A-Z]{{2,6}}|(?:The|the) {_NAME})$",
)
_COMMISSIONED = re.compile(rf"{_NAME} for (?P<outlet>{_NAME})$")
# A credit in brackets, or after a bar, that ends a caption.
_CREDIT_END = re.compile(
    rf"[\[(](?i:(?:file|photo|image|picture|illustration|credit|courtesy|pool|handout|screengrab"
    rf"|screenshot)\b)[^\])]{{0,100}}[\])]\.?$"
    rf"|\[[^\][]{{2,50}}/\s?[^\][]{{2,50}}\]\.?$|\((?:{_NAME}|{_VENDOR})\s?/\s?[^)(]{{2,50}}\)\.?$"
    rf"|[\[(](?:AP|REUTERS|Reuters|AFP|EPA)\s+(?i:photo|file|pic|image)s?\b[^\])]{{0,80}}[\])]\.?$"
    rf"|\((?i:getty(?: images)?|shutterstock|alamy|handout)[^)]{{0,40}}\)\.?$"
    rf"|[.|–—:]\s*(?i:photo(?:graph)?|image|picture|credit|pic|copyright)(?:\s+(?i:by|credit"
    rf"|courtesy))?\s*[:©/]\s*[^.!?]{{2,80}}\.?$"
    rf"|[.|–—]\s*(?:{_NAME}\s?/\s?)+{_VENDOR}(?:[\s/]+(?:via\s+)?{_VENDOR})*\.?$|\b(?:AFP|Reuters|EPA"
    rf"|AP|Bernama|Xinhua) (?:file )?(?:pic|photo|picture)s?\.?$"
    r"|\((?i:file|file photo|file pic|file image|representational image|representative image"
    r"|illustrative)[^)]{0,40}\)\.?$"
    r"|\bREUTERS/[A-Z][\w .'’-]{1,40}(?:/File Photo)?"
    r"(?:\s+(?i:(?:acquire|purchase) licensing rights)\b.{0,30})?$"
    r"|[.”\"]\s?Credit(?:\.\.\.|…)\s?[^!?]{2,90}$|©\s?[^.!?]{2,60}$",
)
# A credit in capitals behind a caption's sentence: "Soldiers stand guard in Zenda. DEFENCE MINISTRY".
_CREDIT_CAPITALS = re.compile(r"[a-z]{2}[.”\"’']\s[A-Z]{3,}(?:[ /][A-Z]{2,}){0,4}$")
# An agency behind a dash: a caption's credit where text follows, the article's sign-off where none does.
_CREDIT_DASH = re.compile(
    rf"[a-z\d][.”\"’']?\s+[–—-]{{1,2}}\s?(?=[A-Z])(?:{_NAME}\s?/\s?)?{_VENDOR}(?:\s?/\s?{_VENDOR})?$"
)
_SIGN_OFF = re.compile(r"[a-z][.”\"’']{1,2} \([A-Z][\w-]*/(?P<writer>[A-Z]{2,4})\)\.?$")
_HEAD_LINES = 12  # the picture above the text stands within these; further down a neighbour may be text
_MAX_CAPTION = 420  # captions of agencies are three sentences at most
# An article's standfirst and its caption share a few names; two versions of one caption share most words.
_SAME_SHARE = 0.6


@lru_cache(maxsize=512)  # lines of the page in hand, which is gone through two or three times
def is_credit(text: str) -> bool:
    """Tell whether the line is nothing but the credit of a picture."""
    text = text.strip("*_ ")
    if len(text) >= 120:  # noqa: PLR2004 - three names
        return False
    commissioned = _COMMISSIONED.match(text)
    return bool(_CREDIT_LINE.match(text)) or bool(commissioned and looks_like_outlet(commissioned["outlet"]))


@lru_cache(maxsize=512)
def is_caption(text: str) -> bool:
    """Tell whether the line ends with the credit of a picture."""
    return (
        len(text) <= _MAX_CAPTION
        and text[0] not in "-•*–—"
        and bool(_CREDIT_END.search(text.strip("*_ ")[-130:]))
        and len(parted_by_signature(text)) == 1
    )


# Behind what somebody said a bracket says who reports it: pictures show people, and quote nobody.
_SIGNED_SPEECH = re.compile(
    r"(?P<speech>(?=.*(?:“[^”]+”|\"[^\"]+\")).*[.!?”\"])\s+"
    r"(?P<sign>\([^()\s/]{1,20}(?:\s[^()\s/]{1,20}){0,3}/[^()]{1,30}\))$"
)
_SAID = re.compile(
    r"\b(?:said|says|told|tells|add(?:ed|s)|explain(?:ed|s)|not(?:ed|es)|stress(?:ed|es)|warn(?:ed|s)"
    r"|announced|asked|replied|recall(?:ed|s)|declared|insisted|stated|wrote)\b"
)


def parted_by_signature(text: str) -> list[str]:
    """Part a paragraph of speech from who reports it, in brackets behind it: "… she said. (ABC/DE)"."""
    match = _SIGNED_SPEECH.match(text) if text.endswith(")") else None
    if match is None or not _SAID.search(re.sub(r"“[^”]*”|\"[^\"]*\"", "", match["speech"])):
        return [text]
    return [match["speech"], match["sign"], ""]


def _is_signed(text: str) -> bool:
    """Tell whether a short line ends with a credit that an article's last line may end with, too."""
    return not is_prose(text) and bool(_CREDIT_CAPITALS.search(text) or _CREDIT_DASH.search(text))


def _signs_off(text: str) -> bool:
    """Tell an office and a writer's letters behind an article's last sentence: "she said. (ZIO/MR)"."""
    signed = _SIGN_OFF.search(text)
    return signed is not None and not re.fullmatch(_VENDOR, signed["writer"])


def drop_captions(lines: list[Line], title: int, marked: dict[int, str]) -> tuple[list[Line], list[Dropped]]:
    """Drop captions and credits, and the lines beside them that describe the same picture.

    `title` is the index of the headline, which is never dropped; `marked` are indexes that are
    known as captions or credits for another reason.
    """
    reasons = {i: r for i, r in marked.items() if r in ("caption", "photo credit", "map or chart")}
    pure: set[int] = set()
    last = max((i for i, line in enumerate(lines) if i not in marked and is_prose(line.text)), default=0)
    for i, line in enumerate(lines):
        if i == title:
            continue
        if is_credit(line.text) and marked.get(i) != "byline":
            reasons[i] = "photo credit"
            pure.add(i)
        elif i >= last and _signs_off(line.text):
            continue
        elif i not in marked and (is_caption(line.text) or (i < last and _is_signed(line.text))):
            reasons[i] = "caption"
        elif i in reasons and _names_source_only(line.text):
            pure.add(i)
    for i in sorted(reasons):
        _spread(lines, i, title, reasons, pure, marked)
    kept = [line for i, line in enumerate(lines) if i not in reasons]
    return kept, [Dropped(lines[i].number, lines[i].text, reasons[i]) for i in sorted(reasons)]


_SOURCE_ONLY = re.compile(
    r"(?:image|photo|picture)s?\s*(?:source|credit|courtesy)s?\s*[:©]|(?:credit|courtesy)\s*:|(?:photo"
    r"|image|picture)s? by\b",
    re.IGNORECASE,
)


def _names_source_only(text: str) -> bool:
    return bool(_SOURCE_ONLY.match(text))


def _spread(
    lines: list[Line], i: int, title: int, reasons: dict[int, str], pure: set[int], marked: dict[int, str]
) -> None:
    """Take along a neighbour: another version of the caption, or the caption that a credit belongs to."""
    if reasons[i] == "map or chart":
        return
    for j in (i - 1, i + 1):
        if not 0 <= j < len(lines) or j == title or j in reasons or marked.get(j) == "byline":
            continue
        same_block = lines[j].block == lines[i].block
        text = lines[j].text
        if (
            (
                j < i
                and i in pure
                and not ends_sentence(text)
                and len(text) <= _MAX_CAPTION
                and _describes(text)
                and not _is_standfirst(lines, i, title)
            )
            or (same_block and i < title + _HEAD_LINES and not ends_sentence(text) and not is_prose(text))
            or _same_picture(text, lines[i].text)
            or (
                j < i
                and i in pure
                and i < title + _HEAD_LINES * 2
                and _is_sentence_caption(lines, i, title, marked)
            )
        ):
            reasons[j] = "caption"


_DAY_IN_FULL = re.compile(
    r"\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\.?$|\b\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d\.?$"
)


def _is_sentence_caption(lines: list[Line], i: int, title: int, marked: dict[int, str]) -> bool:
    """Tell whether the sentence above a credit describes its picture.

    It does where it ends with a day in full, or where the two are a block of their own, or end one
    that begins with furniture: a first paragraph would be set off from both.
    """
    j = i - 1
    if len(lines[j].text) > _MAX_CAPTION:
        return False
    if _DAY_IN_FULL.search(lines[j].text):
        return True
    ends = i + 1 == len(lines) or lines[i + 1].block != lines[i].block
    begins = j == 0 or j - 1 in marked or lines[j - 1].block != lines[j].block
    return j > title and begins and ends and lines[j].block == lines[i].block


# What captions say of their picture and a standfirst does not say of its story.
_PICTURED = re.compile(
    r"(?i)\b(?:seen|pictured|photographed|poses?|file|left|right|centre|center|undated|shows?|view of"
    r"|during|in this)\b|[(\[]"
)


def _is_standfirst(lines: list[Line], i: int, title: int) -> bool:
    """Tell whether the line above a credit sums up the story: right below the headline, set off from both."""
    j = i - 1
    if j != title + 1 or lines[j].block == lines[i].block:
        return False
    return not _PICTURED.search(lines[j].text) and not _DAY_IN_FULL.search(lines[j].text)


def _describes(text: str) -> bool:
    return len(text.split()) >= 6  # noqa: PLR2004 - shorter lines before a credit may be crossheads


def _same_picture(text: str, caption: str) -> bool:
    one, other = ({fold(w) for w in t.split()} - {""} for t in (text, caption))
    return len(one) > 5 and len(one & other) >= _SAME_SHARE * len(one)  # noqa: PLR2004 - too few words to compare
