"""Lines that only their neighbours give away: a byline's second line, tags, split datelines, boxes."""

from __future__ import annotations

import re

from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.read import lines as line_kinds
from dateline.read.agencies import agency_named
from dateline.read.breadcrumbs import only_labels
from dateline.read.marks import TAG_MARKS
from dateline.read.outlets import is_masthead, looks_like_outlet
from dateline.read.page import Line, ends_sentence, fold, is_prose

_CAPTION_LABEL = re.compile(r"(?:image|photo|media|video|picture|figure) captions?\s*[,:]*$", re.IGNORECASE)
_PROVIDER_LABEL = re.compile(r"news provided by:?$", re.IGNORECASE)
_RELEASE_SOURCE = re.compile(r"SOURCE:?\s+[A-Z][^.!?]{2,120}$")
# A press release's last lines are whom to ask: names, numbers and addresses follow.
_CONTACT = re.compile(
    r"(?:for )?(?:all )?(?:media|press) (?:contacts?|(?:enquir|inquir)(?:y|ies))\b.{0,60}$", re.IGNORECASE
)
_LIST_STEP = re.compile(r"list \d+ of \d+$", re.IGNORECASE)
# Boxes within the text: where they begin, where they end, and the most lines they may have between.
_BOXES = (
    (
        re.compile(r"sign[- ]?up (?:to|for)\b.{0,60}$", re.IGNORECASE),
        re.compile(r"after newsletter promotion$|privacy notice:.*|enter your e-?mail.*", re.IGNORECASE),
        6,
    ),
    (re.compile(r"list of \d+ items?$", re.IGNORECASE), re.compile(r"end of list$", re.IGNORECASE), 21),
)
_LABEL, _OPENING = 30, 75  # characters: the longest of these labels and of a box's first line
_BOX_LINE = 200  # characters: the sentences of such boxes are short
_ROLE = re.compile(
    r"(?i)\b(?:correspondent|editor|reporter|columnist|staff writer|bureau chief|journalist|producer)\b"
)
_FOLLOW = re.compile(r"(?:follow|following|·)$", re.IGNORECASE)
_DASH = re.compile(r"[-–—]{1,3}$")
_HEAD_LINES = 30  # menus, share links and a picture stand above the text, hardly more
_NAME_WORD = re.compile(r"(?:[A-Z\u00c0-\u00de][\w.'’\u00c0-\u024f-]*|de|da|di|van|von|der|al|el|bin)$")
_MOST_NAME = 4  # words of a name alone on its line
_MOST_PLACE = 5  # words of a place: "New Tarlenheim, Upper Ruritania"
_MOST_TAG = 3  # words of a tag; longer lines may be a signature or a result
_MOST_ROLE = 6  # "Political editor, BBC News, Strelsau"
_MOST_BIO = 160  # characters of the lines about an author that have no verb


def mark_surroundings(lines: list[Line], title: int, marked: dict[int, str], prose: list[int]) -> None:
    """Mark by neighbours; `prose` are the indexes of running text, which is never marked here.

    The headline has index `title` and stays, too.
    """
    first = prose[0] if prose else len(lines)
    last = prose[-1] if prose else -1
    _mark_followers(lines, title, marked)
    _mark_boxes(lines, title, marked)
    for i in range(min(first, len(lines))):
        if i == title or i in marked:
            continue
        outlet = i == title + 1 and is_masthead(lines[i].text)
        if reason := "masthead" if outlet else _byline_part(lines, i, title, marked):
            marked[i] = reason
    _mark_split_datelines(lines, title, marked)
    _mark_chart_titles(lines, title, marked, last)
    if last >= 0:
        _mark_tail(lines, marked, last)


def _mark_followers(lines: list[Line], title: int, marked: dict[int, str]) -> None:
    """Mark the one line that belongs to the label before it."""
    for i in range(title + 1, len(lines) - 1):
        text, following = lines[i].text, lines[i + 1].text
        if len(text) > _LABEL or marked.get(i + 1, "byline") != "byline" or i + 1 == title:
            continue
        if _CAPTION_LABEL.match(text):
            marked[i] = marked[i + 1] = "caption"
        elif _LIST_STEP.match(text) and len(following) < _BOX_LINE:
            marked[i] = marked[i + 1] = "more stories"
        elif _PROVIDER_LABEL.match(text) and not is_prose(following):
            marked[i] = marked[i + 1] = "press release source"


def _mark_boxes(lines: list[Line], title: int, marked: dict[int, str]) -> None:
    for i, line in enumerate(lines):
        for opening, closing, most in _BOXES:
            if len(line.text) > _OPENING or i == title or not opening.match(line.text):
                continue
            reach = lines[i + 1 : i + 2 + most]
            end = next((j for j, other in enumerate(reach, i + 1) if closing.match(other.text)), i)
            if all(len(other.text) < _BOX_LINE for other in lines[i + 1 : end]):
                marked.update((j, marked.get(j, "sign-up")) for j in range(i, end + 1) if j != title)


def _byline_part(lines: list[Line], i: int, title: int, marked: dict[int, str]) -> str | None:
    """Recognise, above the text, an author's name alone, the role or outlet below it."""
    text = lines[i].text
    words = text.split()
    if len(words) > _MOST_ROLE or ends_sentence(text):
        return None
    before = lines[i - 1].text if i > title + 1 else ""
    by = before and (marked.get(i - 1) == "byline" or line_kinds.is_byline(before))
    if by and (_ROLE.search(text) or looks_like_outlet(text.split(",")[0])):
        return "byline"
    if by and text.isupper() and len(words) == 1:
        return "byline"
    if before and is_name(before) and _ROLE.search(text):
        return "byline"
    if not is_name(text):
        return None
    others = [lines[j].text for j in (i - 1, i + 1) if title < j < len(lines)]
    after = lines[i + 1].text if i + 1 < len(lines) else ""
    role = _ROLE.search(after) and len(after.split()) <= _MOST_ROLE and not ends_sentence(after)
    return "byline" if text in others or _FOLLOW.match(after) or role else None


def is_name(text: str) -> bool:
    """Tell whether the line could be a person's name and nothing else."""
    words = text.split()
    if not 1 < len(words) <= _MOST_NAME or only_labels(text) or looks_like_outlet(text):
        return False
    return all(_NAME_WORD.match(w) for w in words) and not _ROLE.search(text)


def _mark_split_datelines(lines: list[Line], title: int, marked: dict[int, str]) -> None:
    """Mark place and sign of a dateline that stands on lines of its own, a dash below it, above the text."""
    for dash in range(title + 2, min(_HEAD_LINES, len(lines) - 1)):
        if not _DASH.match(lines[dash].text) or not is_prose(lines[dash + 1].text):
            continue
        place = dash - 1
        if _is_sign(lines[dash - 1].text):
            marked[dash - 1] = "agency" if agency_named(lines[dash - 1].text) else "masthead"
            place = dash - 2
        if place > title and place not in marked and _is_place(lines[place].text):
            marked[place] = "dateline"


def _mark_chart_titles(lines: list[Line], title: int, marked: dict[int, str], last: int) -> None:
    """Mark the line above a source that is named within the text: what a chart shows."""
    for i in range(title + 2, last):
        before = lines[i - 1].text
        if line_kinds.is_source(lines[i].text) and i - 1 not in marked and not ends_sentence(before):
            marked.setdefault(i, "map or chart")
            marked[i - 1] = "map or chart"


def _is_sign(text: str) -> bool:
    bare = text.strip("()")
    return (len(bare.split()) == 1 and bare.isupper()) or looks_like_outlet(bare) or bool(agency_named(bare))


def _is_place(text: str) -> bool:
    words = text.replace(",", " ").split()
    return len(words) <= _MOST_PLACE and all(w[0].isupper() for w in words) and not ends_sentence(text)


def _mark_tail(lines: list[Line], marked: dict[int, str], last: int) -> None:
    """Mark tags, the author's name and notes below the text."""
    authors = {
        fold(line_kinds.strip_by(lines[i].text))
        for i in range(last)
        if marked.get(i) == "byline" or line_kinds.is_byline(lines[i].text)
    }
    bio = tagged = contact = False
    for i in range(last + 1, len(lines)):
        text = lines[i].text
        contact = contact or bool(_CONTACT.match(text))
        bio = bio or marked.get(i) in ("byline", "about the author")
        if i in marked:
            tagged = tagged or bool(TAG_MARKS.match(text))
        elif _RELEASE_SOURCE.match(text):
            marked[i] = "press release source"
        elif TAG_MARKS.match(text):
            marked[i], tagged = "tags", True
        elif is_name(text) and any(fold(text) in author for author in authors):
            marked[i], bio = "about the author", True
        elif contact and len(text) < _MOST_BIO:
            marked[i] = "contact line"
        elif is_name(bare := text.strip("()")) and _ends(lines, i, marked):
            marked[i] = "byline" if bare.split()[0].casefold() in GIVEN_NAMES else "signature or tag"
        elif bio and len(text) < _MOST_BIO:
            marked[i] = "about the author"
        elif tagged and _is_tag(text, _MOST_TAG + 3):
            marked[i] = "tags"
    _mark_final_tags(lines, marked, last)


def _ends(lines: list[Line], i: int, marked: dict[int, str]) -> bool:
    """Tell whether nothing but furniture follows a line, and a sentence stands right above."""
    above = i - 1 not in marked and ends_sentence(lines[i - 1].text)
    return above and all(j in marked for j in range(i + 1, len(lines)))


def _mark_final_tags(lines: list[Line], marked: dict[int, str], last: int) -> None:
    """Mark two or more lines of a word or two each that end the page, unless a colon announces them."""
    closed = max(
        i for i in range(last, len(lines)) if i == last or (i not in marked and ends_sentence(lines[i].text))
    )
    rest = [i for i in range(closed + 1, len(lines)) if i not in marked]
    if lines[closed].text.endswith(":"):
        return
    if len(rest) > 1 and all(_is_tag(lines[i].text, _MOST_TAG) for i in rest):
        marked.update((i, "tags") for i in rest)


def _is_tag(text: str, most: int) -> bool:
    few = len(text.split()) <= most and not ends_sentence(text)
    return few and text[0].isalnum() and not any(c.isdigit() or c in ':“"' for c in text)
