"""Take an article out of its page: what is left are its headline, standfirst and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from dateline.model import Dropped
from dateline.read import lines as line_kinds
from dateline.read.agencies import agency_named
from dateline.read.breadcrumbs import headline_of_path, is_section_path, only_labels
from dateline.read.captions import drop_captions, is_caption, is_credit, parted_by_signature
from dateline.read.datelines import split_dateline, split_opening
from dateline.read.headline import may_be_headline, without_outlet
from dateline.read.marks import END_MARKS, LIST_MARKS
from dateline.read.outlets import is_broadcaster, is_masthead, is_masthead_above_date, looks_like_outlet
from dateline.read.page import Line, drop, ends_sentence, fold, is_prose
from dateline.read.surroundings import mark_surroundings

# Reasons that a headline may seem to have ("Watch: ..."): not trusted on a long first line.
_DOUBTFUL = frozenset(
    [
        "more stories",
        "caption",
        "map or chart",
        "editor's note",
        "tags",
        "social links",
        "reprint line",
        "contact line",
        "about the outlet",
        "comment form",
        "player or reading aid",
        "sign-up",
        "share links",
        "labelled field",
        "source line",
        "credits",
        "agency",
    ]
)
_FEW_WORDS = 5  # headlines of fewer words are rare, labels of more too
_TOPIC_WORDS = 2  # a topic above a headline: shorter than any headline
_MAX_LIST_GAP = 12  # lists of other stories have five to ten entries
_TAIL_KEEPS = ("copyright", "source line", "about the outlet", "reprint line", "web address")
_MAX_MARK = 220  # "3 thoughts on" and a headline
_PATH_ABOVE = 6  # lines between a path and the headline it ends with: a label, a date, share links
_HEAD_PROSE = 3  # date and byline come before the third paragraph: title, standfirst, lead


@dataclass(frozen=True, slots=True)
class Stripped:
    """What is left of a page, and what was dropped; `title` is the headline's index, -1 for none in it."""

    lines: list[Line]
    dropped: list[Dropped]
    title: int


def strip_page(lines: list[Line], title: str | None = None) -> Stripped:
    """Drop furniture until nothing more goes; `title` is the headline where the front matter gives it."""
    lines, dropped = _drop_scripts(lines)
    while True:
        once = _strip_once(lines, title)
        dropped += once.dropped
        # The next round sees the text as it will be written: every paragraph by itself.
        lines = [replace(line, block=i) for i, line in enumerate(once.lines)]
        if title is None and once.title < 0:
            title = ""  # without its dateline a paragraph might pass for a headline
        if not once.dropped:
            return Stripped(lines, sorted(dropped, key=lambda d: d.line), once.title)


def _strip_once(lines: list[Line], title: str | None) -> Stripped:
    start, dropped = (0, []) if title is not None else _skip_to_title(lines)
    lines = lines[start:]
    if title is None and lines:
        lines, path = _split_path(lines)
        dropped += path
    headline = 0 if title is None and lines and may_be_headline(lines[0].text) else -1
    known = fold(without_outlet(lines[0].text)[0] if headline == 0 else title or "")
    lines, cut = _cut_end(lines, headline)
    marked = _mark(lines, headline, known)
    _mark_edges(lines, headline, marked)
    mark_surroundings(lines, headline, marked, _running_text(lines, headline, marked))
    _mark_lists(lines, headline, marked)
    pictures = drop_captions(lines, headline, marked)
    gone = {d.line for d in pictures[1]}
    others = [
        Dropped(line.number, line.text, marked[i])
        for i, line in enumerate(lines)
        if i in marked and line.number not in gone
    ]
    numbers = gone | {d.line for d in others}
    kept = [line for line in lines if line.number not in numbers]
    kept, prefixes = _drop_datelines(kept, headline)
    kept, buttons = _drop_within(kept, headline, line_kinds.parted_by_buttons, "share links")
    kept, initials = _drop_within(kept, headline, line_kinds.parted_by_initials, "agency initials")
    kept, roles = _drop_within(kept, headline, line_kinds.parted_by_roles, "agency initials")
    kept, signs = _drop_within(kept, headline, parted_by_signature, "agency initials")
    kept, mark = _drop_end_mark(kept, headline)
    within = [*prefixes, *buttons, *initials, *roles, *signs, *mark]
    return Stripped(kept, [*dropped, *cut, *pictures[1], *others, *within], headline)


def _skip_to_title(lines: list[Line]) -> tuple[int, list[Dropped]]:
    dropped: list[Dropped] = []
    for i, line in enumerate(lines):
        reason = _above_title(lines, i)
        if reason is None and dropped and dropped[-1].reason == "section label":
            reason = _another_label(lines, i)
        if reason is None:
            return i, dropped
        dropped += drop([line], reason)
    return len(lines), dropped


def _above_title(lines: list[Line], i: int) -> str | None:  # noqa: PLR0911 - one kind of line a return
    text = lines[i].text
    words = text.split()
    reason = line_kinds.furniture_reason(text) or line_kinds.edge_reason(text)
    if is_credit(text) and i + 1 < len(lines):
        return "photo credit"
    label = line_kinds.labelled(text)
    if label and label[0] in ("title", "headline"):
        return "labelled field"
    if reason and not (reason in _DOUBTFUL and len(words) >= _FEW_WORDS):
        return reason
    if not any(c.isalpha() for c in text):
        return "no words"
    following = lines[i + 1].text if i + 1 < len(lines) else ""
    if is_caption(text) and following and not is_prose(following):
        return "caption"
    if is_prose(following) or not following:
        return None
    if _names_outlet(lines, i):
        return "masthead"
    return _letters_above_title(lines, i) or _label_above_title(text, following)


def _names_outlet(lines: list[Line], i: int) -> bool:
    """Tell whether the line is a masthead: a newspaper's name right above a headline, or a date and that."""
    text, following = lines[i].text, lines[i + 1].text
    if is_masthead(text):
        return len(following.split()) > max(len(text.split()), _FEW_WORDS - 1)
    if not is_masthead_above_date(text) or not line_kinds.is_date_line(following):
        return False
    below = (line.text for line in lines[i + 2 : i + 2 + _PATH_ABOVE])
    title = next((t for t in below if not line_kinds.edge_reason(t)), "")
    return len(title.split()) >= _FEW_WORDS and not is_prose(title)


_LETTERS = re.compile(r"[A-ZÉ]{2,6}(?:/[A-Z]{2,4})?$")


def _letters_above_title(lines: list[Line], i: int) -> str | None:
    """Recognise letters above a headline, with a label of a word or two between them or without."""
    text = lines[i].text
    if not _LETTERS.match(text) or only_labels(text):
        return None
    below = [line.text for line in lines[i + 1 : i + 3]]
    title = below[-1] if len(below[0].split()) <= _TOPIC_WORDS else below[0]
    if len(title.split()) < _FEW_WORDS or is_prose(title) or line_kinds.edge_reason(title):
        return None
    return "masthead" if is_broadcaster(text) else "section label"


def _label_above_title(text: str, following: str) -> str | None:
    words, after = text.split(), following.split()
    if line_kinds.is_breadcrumb(text) or is_section_path(text):
        return "breadcrumb"
    if len(words) <= _FEW_WORDS and only_labels(text):
        return "section label"
    topic = len(words) <= _TOPIC_WORDS and len(after) >= _FEW_WORDS
    if topic and not ends_sentence(following):
        return "section label"
    longer = len(after) > max(len(words), _FEW_WORDS - 1)
    return "masthead" if longer and looks_like_outlet(text) else None


def _split_path(lines: list[Line]) -> tuple[list[Line], list[Dropped]]:
    """Take the path off a first line that ends with the headline, or all of it where that follows."""
    split = headline_of_path(lines[0].text)
    if split is None:
        return lines, []
    path, headline = split
    again = next(
        (i for i in range(1, min(_PATH_ABOVE, len(lines))) if fold(lines[i].text) == fold(headline)), 0
    )
    if again:
        return lines[again:], drop(lines[:again], "breadcrumb")
    return [replace(lines[0], text=headline), *lines[1:]], [Dropped(lines[0].number, path, "breadcrumb")]


def _another_label(lines: list[Line], i: int) -> str | None:
    """Recognise a name of a word or two below a section label, above a real headline, is a label too."""
    following = lines[i + 1].text if i + 1 < len(lines) else ""
    short = len(lines[i].text.split()) < 3 and len(following.split()) >= _FEW_WORDS  # noqa: PLR2004
    return "section label" if short and not ends_sentence(following) else None


_SCRIPT_OPEN = re.compile(r"<(script|style|noscript)\b[^>]*>(?!.*</\1)", re.IGNORECASE)
_COMMENT_OPEN = re.compile(r"<!--(?!.*-->)")


def _drop_scripts(lines: list[Line]) -> tuple[list[Line], list[Dropped]]:
    """Drop from an opening script, style or comment tag to its end, where it has one."""
    kept: list[Line] = []
    dropped: list[Dropped] = []
    i = 0
    while i < len(lines):
        match = _SCRIPT_OPEN.match(lines[i].text)
        close = f"</{match[1].lower()}" if match else "-->" if _COMMENT_OPEN.match(lines[i].text) else ""
        end = _closing(lines, i, close) if close else None
        if end is None:
            kept.append(lines[i])
            i += 1
        else:
            dropped += drop(lines[i : end + 1], "script remnant")
            i = end + 1
    return kept, dropped


def _closing(lines: list[Line], start: int, close: str) -> int | None:
    return next((j for j in range(start + 1, len(lines)) if close in lines[j].text.lower()), None)


def _cut_end(lines: list[Line], title: int) -> tuple[list[Line], list[Dropped]]:
    """Cut at the mark after which only comments, forms and other stories follow."""
    prose = [is_prose(line.text) for line in lines]
    before = 0
    for i, line in enumerate(lines):
        if i == title:
            continue
        mark = len(line.text) <= _MAX_MARK and END_MARKS.match(line.text)
        if mark and before and before >= sum(prose[i:]):
            return lines[:i], [_after_end(rest) for rest in lines[i:]]
        before += prose[i]
    return lines, []


def _after_end(line: Line) -> Dropped:
    reason = line_kinds.furniture_reason(line.text) or line_kinds.edge_reason(line.text)
    return Dropped(
        line.number, line.text, reason if reason in _TAIL_KEEPS else "after the end of the article"
    )


def _mark(lines: list[Line], title: int, known: str) -> dict[int, str]:
    """Give the indexes of lines that go wherever they stand."""
    marked: dict[int, str] = {}
    seen: set[str] = set()
    for i, line in enumerate(lines):
        if i == title:
            continue
        reason = line_kinds.furniture_reason(line.text)
        folded = fold(line.text) if reason is None else ""
        if reason:
            marked[i] = reason
        elif folded and folded == known:
            marked[i] = "headline repeated"
        elif not folded:
            marked[i] = "no words"
        elif is_prose(line.text):
            if folded in seen:
                marked[i] = "printed twice"
            seen.add(folded)
    return marked


def _mark_edges(lines: list[Line], title: int, marked: dict[int, str]) -> None:
    """Mark what belongs to the page before the body has begun and after it has ended."""
    prose = [i for i, line in enumerate(lines) if i != title and i not in marked and is_prose(line.text)]
    head = prose[min(_HEAD_PROSE, len(prose)) - 1] if prose else len(lines)
    tail = _last_prose(lines, prose)
    for i, line in enumerate(lines):
        if i == title or i in marked or (head <= i <= tail and not _labelled_date(line.text)):
            continue
        reason = line_kinds.edge_reason(line.text)
        if reason is None and i < head:
            reason = _head_reason(lines, i, title)
        if reason is None and i > tail:
            reason = _tail_reason(line.text, last=i == len(lines) - 1 or i + 1 in marked)
        if reason:
            marked[i] = reason


def _running_text(lines: list[Line], title: int, marked: dict[int, str]) -> list[int]:
    """Give the indexes of running text, up to its last line; notes below it that read alike are none."""
    prose = [i for i, line in enumerate(lines) if i != title and i not in marked and is_prose(line.text)]
    last = _last_prose(lines, prose)
    return [i for i in prose if i <= last]


def _last_prose(lines: list[Line], prose: list[int]) -> int:
    """Give the last line of running text: credits and notes that read like sentences are none."""
    for i in reversed(prose):
        if line_kinds.edge_reason(lines[i].text) is None and _tail_reason(lines[i].text, last=False) is None:
            return i
    return -1


def _labelled_date(text: str) -> bool:
    return len(text) < 120 and line_kinds.is_labelled_date(text)  # noqa: PLR2004 - two dates, their labels and zones


def _head_reason(lines: list[Line], i: int, title: int) -> str | None:
    text = lines[i].text
    words = text.split()
    if line_kinds.is_breadcrumb(text) and i <= title + 2:
        return "breadcrumb"
    if len(words) <= _FEW_WORDS - 1 and only_labels(text):
        return "section label"
    beside_date = any(
        0 <= j < len(lines) and j != title and line_kinds.is_date_line(lines[j].text) for j in (i - 1, i + 1)
    )
    if (beside_date and line_kinds.is_names_only(text)) or line_kinds.is_signed_for(text):
        return "byline"
    if i and i - 1 != title and re.fullmatch(r"(?i)(?:written |words )?by:?", lines[i - 1].text):
        return "byline"
    if re.fullmatch(r"(?i)(?:written |words )?by:?", text):
        return "byline"
    return None


_BIO = re.compile(
    r"[A-Z][\w.'’-]+ (?:[A-Z][\w.'’-]+ ){1,3}(?:is|was|are|covers|writes"
    r"|reports)\b.{0,80}\b(?:reporter|correspondent|journalist|editor|writer"
    r"|columnist|freelanc\w+|contributor|covers|covering|producer|fellow at|professor|bureau chief)\b"
    r"|[A-Z][\w.'’-]+ (?:[A-Z][\w.'’-]+ ){0,3}(?:covers|reports on|writes about) .{2,120} for (?:the )?[A-Z]"
    r"|The (?:writer|author|columnist)s? (?:is|are) (?:an? |the |our )?[a-z][^.!?]{5,200}\.$",
)


def _tail_reason(text: str, *, last: bool) -> str | None:
    if _BIO.match(text) and len(text) < 400:  # noqa: PLR2004 - two sentences
        return "about the author"
    if last and is_masthead(text):
        return "masthead"
    if last and line_kinds.outlet_sign_off(text):
        return "sign-off"
    return "end mark" if _END_MARK.fullmatch(text) or (last and _LETTERS_LAST.fullmatch(text)) else None


_END_MARK = re.compile(
    r"[-–—(]?\s*(?i:ends?|enditem|end of (?:the )?(?:article|story)|30|###|\*\*\*)\s*[-–—)]?"
    r"(?:\s+[A-Z]{2,5}(?:/[A-Z]{2,5})*)?"
    r"|\(?(?i:h/t|hat tip|via)\b.{0,60}"
)
_LETTERS_LAST = re.compile(r"[-–—/(]*[A-Z]{2,5}(?:/[A-Za-z]{2,5}){0,3}\)?")


def _mark_lists(lines: list[Line], title: int, marked: dict[int, str]) -> None:
    """Mark the headlines that follow "Related stories" and the like, up to the next running text."""
    prose = [i for i, line in enumerate(lines) if i != title and i not in marked and is_prose(line.text)]
    last = prose[-1] if prose else -1
    for i, line in enumerate(lines):
        if i == title or i not in marked or not LIST_MARKS.match(line.text.strip("*_ ")):
            continue
        for j in range(i + 1, min(i + 1 + _MAX_LIST_GAP, len(lines))):
            if j in marked:
                continue
            text = lines[j].text
            own = lines[j].block == line.block or j > last or (j == i + 1 and len(text.split()) > _FEW_WORDS)
            if is_prose(text) or ends_sentence(text) or not own:
                break
            marked[j] = "more stories"


def _drop_datelines(lines: list[Line], title: int) -> tuple[list[Line], list[Dropped]]:
    """Take "STRELSAU, Sept 13 (Reuters) - " off the paragraphs that begin with it."""
    kept: list[Line] = []
    dropped: list[Dropped] = []
    looked = 0
    for i, line in enumerate(lines):
        found = split_dateline(line.text) if i != title and looked < _HEAD_PROSE else None
        if found is None and i != title and not looked:
            others = [other.text for other in lines if other is not line]
            following = lines[i + 1].text if i + 1 < len(lines) else ""
            if split_opening(f"{line.text} {following}", others, line.text):
                dropped.append(Dropped(line.number, line.text, "dateline"))
                continue
            found = split_opening(line.text, others) if is_prose(line.text) else None
        looked += i != title and is_prose(line.text)
        if found and found.rest:
            dropped.append(Dropped(line.number, found.prefix, "dateline"))
            kept.append(replace(line, text=found.rest))
        else:
            kept.append(line)
    return kept, dropped


# Letters behind the last sentence of all: the paper's, or its editors'.
_LAST_LETTERS = re.compile(r"(?<=[.!?”\"])\s+(?=[-–—/(]*[A-Z]{2,5}(?:/[A-Za-z]{2,5}){0,3}\)?$)")


def _drop_end_mark(lines: list[Line], title: int) -> tuple[list[Line], list[Dropped]]:
    """Take the letters off the end of the last paragraph."""
    parts = _LAST_LETTERS.split(lines[-1].text) if len(lines) > title + 1 else []
    if len(parts) < 2 or not is_prose(parts[0]):  # noqa: PLR2004 - a sentence and its mark
        return lines, []
    last = lines[-1]
    reason = "agency" if agency_named(parts[1]) else "end mark"
    return [*lines[:-1], replace(last, text=parts[0])], [Dropped(last.number, parts[1], reason)]


def _drop_within(
    lines: list[Line], title: int, part: Callable[[str], list[str]], reason: str
) -> tuple[list[Line], list[Dropped]]:
    """Take out of paragraphs what no line has for itself: "ab/cd (Reuters, AP)", which ends an article.

    `part` parts a text by it: what stays, what goes, what stays and so on.
    """
    kept: list[Line] = []
    dropped: list[Dropped] = []
    for i, line in enumerate(lines):
        parts = part(line.text) if i != title else [line.text]
        kept += [replace(line, text=text) for text in parts[::2] if text]
        dropped += [Dropped(line.number, text, reason) for text in parts[1::2]]
    return kept, dropped
