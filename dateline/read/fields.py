"""What a page says of its article: outlet, agency, author, address, publication date, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dateline.lexicon.given_names import GIVEN_NAMES
from dateline.model import Dropped, Found
from dateline.read import lines as line_kinds
from dateline.read import printed_dates
from dateline.read.agencies import agency_named, means_agencies
from dateline.read.breadcrumbs import only_labels
from dateline.read.bylines import is_in_capitals, names_nobody, read_byline
from dateline.read.datelines import split_dateline
from dateline.read.front_matter import Header
from dateline.read.outlets import looks_like_outlet, outlet_of_url

# Keys of front matter, as the common site generators and clipping tools write them, best first.
HEADER_KEYS: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline"),
    "outlet": ("outlet", "publisher", "publication", "site_name", "sitename", "site", "website", "source"),
    "agency": ("agency", "wire"),
    "author": ("author", "authors", "byline", "by"),
    "url": ("url", "source_url", "link", "permalink", "canonical", "canonical_url", "source"),
    "language": ("language", "lang", "locale"),
    "published": (
        "published",
        "date",
        "date_published",
        "datepublished",
        "publish_date",
        "pubdate",
        "published_at",
        "created",
    ),
}
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'\])]+", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"(?:copyright\b\s*(?:©|\(c\)|&copy;)?|©"
    r"|\(c\))\s*(?:copyright\s*)?[:,]?\s*(?:\d{4}(?:\s*[-–—]\s*(?:\d{2,4}|present))?)?\s*[,:]?\s*(?:by\s+)?"
    r"(?P<name>[^\d.;|©,][^;|©]*?)(?=\s*(?:[.;|,]\s|[.;|,]?$|\ball rights|\d{4}|\(|\b(?:inc|ltd|llc"
    r"|plc|limited|corp)\b))",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?P<name>(?:The )?[A-Z][\w&.'’-]*(?: (?:of|the|and|[A-Z][\w&.'’-]*)){0,4}) is (?:a|an|the|your)\b"
)
_FIRST_IN = re.compile(
    r"(?i:(?:published|appeared|posted|aired|ran|written|produced)(?: first)?(?: (?:by|in|on|at"
    r"|for))(?: the website of)?)\s+"
    r"(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    r"[a-z]*\b(?! [A-Z]))"
    r"(?P<name>(?:[Tt]he )?[A-Z][\w&.'’-]*(?: (?:of|the|and|[A-Z][\w&.'’-]*)){0,4})"
)
_PART = re.compile(r"\s*(?:[,/|;]|\band\b|&|\bwith\b|\+)\s*")
# "The Zenda Herald © 2022": the owner's name before the sign.
_OWNER = re.compile(
    r"(?!(?i:copyright)\b)(?P<name>[A-Z][\w.'’-]*(?: (?:of|the|and|&|[A-Z][\w.'’-]*)){0,5})"
    r"\s*(?:©|\([cC]\))\s*(?:19|20)\d\d\b"
)
_PRINTED_IN = re.compile(r"(?i:(?:first )?published (?:in|by)) (?P<name>(?:[Tt]he )?[A-Z][\w&.'’ -]{1,50}?),")
# An agency's own site refers to its rules: "Our Standards: The Zenda Agency Trust Principles".
_STANDARDS = re.compile(r"(?i:our standards: the )(?P<agency>[A-Z][\w ]{1,30}?) (?:Trust Principles|Code)\b")
_FIRST_SAID = ("date line", "byline", "labelled field", "web address", "source line")


@dataclass(slots=True)
class Fields:
    """The fields found so far; the first to name a field keeps it."""

    values: dict[str, str] = field(default_factory=dict)
    found: list[Found] = field(default_factory=list)
    doubtful: list[Found] = field(default_factory=list)  # taken where the page says nothing better

    def put(self, name: str, value: str | None, line: int, text: str) -> None:
        """Take a value found on the page without the signs around it, unless there is one already."""
        self.state(name, (value or "").strip(" \t,;:|·•-–—_*"), line, text)

    def state(self, name: str, value: str, line: int, text: str) -> None:
        """Take a value as it is, unless there is one already."""
        if value and name not in self.values:
            self.values[name] = value
            self.found.append(Found(name, value, line, text))

    def note(self, name: str, value: str, line: int, text: str) -> None:
        """Record where something stands without making it the article's field."""
        self.found.append(Found(name, value, line, text))


def find_fields(header: Header | None, dropped: Sequence[Dropped], page: Sequence[str]) -> Fields:
    """Collect the fields from front matter, then from the lines that were taken off the article.

    `page` holds all lines of the file: they show in which order it writes day and month.
    """
    fields = Fields()
    order = printed_dates.order_on_page(page)
    if header:
        _from_header(fields, header, order)
    _find_dates(fields, dropped, order)
    for line in dropped:
        _from_line(fields, line)
    charts = _chart_sources(dropped)
    for line in dropped:
        _outlet_from(fields, line, charts)
    if "url" in fields.values:
        _from_url(fields)
    for one in fields.doubtful:
        # Beside a byline with an author's name a name in capitals is the paper's.
        masthead = one.field == "author" and "author" in fields.values and is_in_capitals(one.value)
        fields.put("outlet" if masthead else one.field, one.value, one.line, one.text)
    _complete_day(fields, dropped)
    return fields


def _from_header(fields: Fields, header: Header, order: printed_dates.Order | None) -> None:
    for name, keys in HEADER_KEYS.items():
        for key in keys:
            value = header.values.get(key)
            if not value or (key == "source" and bool(_URL.match(value)) != (name == "url")):
                continue
            line = header.lines[key]
            text = f"{key}: {value}"
            if name == "published":
                _header_date(fields, value, line, text, order)
            elif name == "url" and not _is_web_address(value):
                fields.note("url?", value, line, text)
            elif agency_named(value) and (name == "outlet" or _is_agency_s(name, value)):
                fields.put("agency", agency_named(value), line, text)
            elif name == "author" and _names_nobody(value):
                fields.note("author?", value, line, text)
            else:
                fields.state(name, value, line, text)
            break


def _is_agency_s(name: str, value: str) -> bool:
    """Tell whether an author is an agency, and nobody whose given name some agency shares."""
    return name == "author" and (value.isupper() or value.casefold() not in GIVEN_NAMES)


def _names_nobody(author: str) -> bool:
    """Tell whether this is who publishes whatever there is: "Agencies", "admin", "Staff Reporter"."""
    return means_agencies(author) or names_nobody(author)


def _is_web_address(value: str) -> bool:
    """Tell whether a browser would fetch this from the web: anything else is no article's address."""
    return bool(_URL.match(value)) or _NO_SCHEME.match(value) is not None


_NO_SCHEME = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:/|$)")
_EDTF = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$")


def _header_date(fields: Fields, value: str, line: int, text: str, order: printed_dates.Order | None) -> None:
    dates = printed_dates.find_dates(value, order)
    if dates and dates[0].edtf:
        fields.put("published", dates[0].edtf, line, text)
    elif (match := _EDTF.match(value)) and printed_dates.is_day(match[1], match[2] or 1, match[3] or 1):
        fields.put("published", value, line, text)
    else:
        _either(fields, value, line, text)


def _either(fields: Fields, value: str, line: int, text: str) -> None:
    """Note a date that can't be read, and the days that it may be (EDTF, one of a set)."""
    fields.note("published?", value, line, text)
    if days := printed_dates.both_readings(value):
        fields.note("day", f"[{','.join(days)}]", line, text)


def _find_dates(fields: Fields, dropped: Sequence[Dropped], order: printed_dates.Order | None) -> None:
    """Choose the date of first publication: labelled as such or bare before an update, top before bottom."""
    candidates = []
    for line in dropped:
        noted = _changed_on(line)
        if line.reason not in _FIRST_SAID and not noted:
            continue
        for found in printed_dates.find_dates(noted or line.text, order):
            if found.edtf is None:
                _either(fields, line.text[found.start : found.end], line.line, line.text)
            else:
                update = found.update or bool(noted)
                candidates.append(
                    (update, len(found.edtf) < len("2022-01-01"), line.line, found.edtf, line.text)
                )
    if candidates:
        _, _, number, edtf, text = min(candidates)
        fields.put("published", edtf, number, text)


# "This article was updated on 22 June 2024, to add": after what it tells of, and hardly long after.
_CHANGED = re.compile(
    r"(?i)(?:this|the) (?:article|story|post|piece|report|page)\b.{0,40}?"
    r"\b(?:updated|amended|corrected|changed|edited|published|posted)\b"
    r"(?: (?:at|on|by|,|\d{1,2}[:.]\d\d|[ap]\.?m\.?|(?-i:[A-Z]{2,4})"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day))* "
)
_DATED = 25  # characters: the longest day in full


def _changed_on(line: Dropped) -> str:
    """Give where a note says when its article was changed, from the day on; nothing where it doesn't."""
    if line.reason not in ("editor's note", "reprint line") or not (match := _CHANGED.match(line.text)):
        return ""
    day = line.text[match.end() : match.end() + _DATED]
    found = printed_dates.find_dates(day, "day")
    return day[: found[0].end] if found and not found[0].start else ""


def _from_line(fields: Fields, line: Dropped) -> None:
    text = line.text
    if line.reason in ("byline", "date line"):
        _byline(fields, text, line.line)
    elif line.reason == "dateline":
        _dateline(fields, text, line.line)
    elif line.reason in ("agency", "agency initials", "credits", "copyright", "reprint line"):
        _agency(fields, text, line)
    elif line.reason == "labelled field":
        _labelled(fields, text, line.line)
    if line.reason in ("editor's note", "reprint line") and _corrects(text):
        fields.note("correction", text.lstrip(" •*·-–—"), line.line, text)
    if line.reason in ("web address", "source line", "labelled field") and (match := _URL.search(text)):
        fields.put("url", match[0].rstrip(".,;"), line.line, text)


# What an outlet says that was wrong in its article; not that it was changed, or may have faults.
_CORRECTION = re.compile(
    r"(?i)\b(?:(?:earlier|previous|original) version"
    r"|(?:corrected|amended|changed) to (?:show|say|reflect|clarify|state|correct|make clear|remove|fix)"
    r"|(?:misspel|misstat|misidentif|misattribut|misquot|misreport)\w+"
    r"|incorrectly|wrongly|corrections?(?: \([^()]+\))?\s*[:—–]\s*\w+(?:\s+\S+){4})"
)
_NO_CORRECTION = re.compile(r"(?i)\W*(?:disclaimer|disclosure|footnote)\b")


def _corrects(text: str) -> bool:
    return bool(_CORRECTION.search(text)) and not _NO_CORRECTION.match(text)


# Between the names of a line of credits: "Stein reported; AP writer Roth and AFP contributed".
_CREDITED = re.compile(
    r"\s*(?:[,;/.()|©]|\b(?:by|from|with|inputs?|and|contributed|(?:writer|journalist|reporter)s?|\d{4})\b)\s*"
)


def _agency(fields: Fields, text: str, line: Dropped) -> None:
    if line.reason == "agency":
        fields.put("agency", line_kinds.sign_off(text), line.line, text)
        return
    for part in _CREDITED.split(text):
        fields.put("agency", agency_named(part), line.line, text)


def _labelled(fields: Fields, text: str, number: int) -> None:
    parts = line_kinds.labelled(text)
    if not parts:
        return
    label, value = parts
    if label in ("author", "byline", "by"):
        fields.put("author", value, number, text)
    elif label in ("outlet", "publisher", "publication", "source") and not _URL.match(value):
        _source(fields, value, number, text)
    elif label in ("language", "lang"):
        fields.put("language", value, number, text)
    elif label in ("title", "headline"):
        fields.put("title", value, number, text)


def _source(fields: Fields, value: str, number: int, text: str) -> None:
    for part in _PART.split(value.strip(" .()[]*")):
        if not part or means_agencies(part):
            continue
        agency = agency_named(part)
        if agency:
            fields.put("agency", agency, number, text)
        else:
            fields.put("outlet", part, number, text)


def _byline(fields: Fields, text: str, number: int) -> None:
    """Take who wrote an article for whom; what a byline only seems to say waits for what others do."""
    for found in read_byline(text):
        if found.sure:
            fields.put(found.field, found.value, number, text)
        else:
            fields.doubtful.append(Found(found.field, found.value, number, text))


def _dateline(fields: Fields, text: str, number: int) -> None:
    found = split_dateline(text + " X x")
    if not found:
        fields.note("dateline", text.strip(" .–—-"), number, text)
        return
    fields.note("dateline", ", ".join(p for p in (found.place, found.date) if p) or found.sign, number, text)
    if found.agency:
        fields.put("agency", found.agency, number, text)
    elif found.sign:
        fields.put("outlet", found.sign, number, text)
    for when in printed_dates.find_dates(found.date):
        fields.put("published", when.edtf, number, text)


# What publishes figures, not news: "Source: Ministry of Finance" under a chart.
_INSTITUTION = re.compile(
    r"(?i)\b(?:office|bank|ministry|bureau|institute|university|department|commission|fund|organi[sz]ation"
    r"|survey|census|government|council|statistics|data|estimates|company|calculations|authority|association)\b"
)
_CHART_ABOVE = 2  # lines: a chart's title, sometimes its unit, stand right above its source


def _is_outlet_like(value: str) -> bool:
    part = _PART.split(value.strip(" .()[]*"))[0]
    return bool(agency_named(part) or means_agencies(value)) or (
        looks_like_outlet(part) and not _INSTITUTION.search(part)
    )


def _chart_sources(dropped: Sequence[Dropped]) -> frozenset[int]:
    """Give the lines with sources that stand under a chart or a map."""
    charts = [line.line for line in dropped if line.reason == "map or chart"]
    return frozenset(n + step for n in charts for step in range(1, _CHART_ABOVE + 1))


def _outlet_from(fields: Fields, line: Dropped, charts: frozenset[int]) -> None:
    """Take the outlet from footers, mastheads and sign-offs, once bylines and datelines had their say."""
    text, name = line.text, None
    if line.reason == "source line" and not _URL.search(text):
        value = re.split(r"[:：]", text, maxsplit=1)[1]
        if line.line not in charts or _is_outlet_like(value):
            _source(fields, value, line.line, text)
    elif (
        (line.reason == "copyright" and (match := _OWNER.match(text) or _COPYRIGHT.search(text)))
        or (line.reason == "date line" and (match := _PRINTED_IN.match(text)))
        or (line.reason == "about the outlet" and (match := _ABOUT.search(text)))
        or (line.reason == "reprint line" and (match := _FIRST_IN.search(text)))
    ):
        name = _with_stop(match, text)
    elif line.reason == "about the outlet" and (match := _STANDARDS.match(text)):
        fields.put("outlet", agency_named(match["agency"]), line.line, text)
    elif line.reason == "masthead":
        name = text
    elif line.reason == "sign-off":
        name = line_kinds.outlet_sign_off(text)
        if name and name.split()[0].casefold() in GIVEN_NAMES and not looks_like_outlet(name):
            fields.put("author", name, line.line, text)
            return
    if (
        name
        and not agency_named(name)
        and not only_labels(name)
        and not re.match(r"(?i)all rights|the authors?\b|this\b|the respective", name.strip())
    ):
        fields.put("outlet", re.sub(r"(?i)\s+all rights.*$", "", name), line.line, text)


_INITIALS_LAST = re.compile(r"\.[A-Z]$")


def _with_stop(match: re.Match[str], text: str) -> str:
    """Give a name with the stop of the letters that it ends in: "Zenda Press L.P."."""
    name = match["name"]
    stop = _INITIALS_LAST.search(name) and text.startswith(".", match.end("name"))
    return f"{name.strip()}." if stop else name


def _from_url(fields: Fields) -> None:
    url = fields.values["url"]
    line, text = next((f.line, f.text) for f in fields.found if f.field == "url")
    fields.put("outlet", outlet_of_url(url), line, text)
    fields.put("published", printed_dates.date_in_url(url), line, text)


def _complete_day(fields: Fields, dropped: Sequence[Dropped]) -> None:
    """Give a day without its year the one in the page's address, or note it (EDTF, year unspecified)."""
    if "published" in fields.values:
        return
    year = re.search(r"/((?:19|20)\d\d)(?:/|-|$)", fields.values.get("url", ""))
    printed = [(found.value, found.line, found.text) for found in fields.found if found.field == "dateline"]
    printed += [(line.text, line.line, line.text) for line in dropped if line.reason == "date line"]
    for place, number, text in printed:
        day = printed_dates.day_without_year(place)
        if day and year:
            fields.put("published", f"{year[1]}-{day[0]:02}-{day[1]:02}", number, text)
        elif day and (full := _of_either(fields, f"-{day[0]:02}-{day[1]:02}")):
            fields.put("published", full, number, text)
        elif day:
            fields.note("day", f"XXXX-{day[0]:02}-{day[1]:02}", number, text)
            return


def _of_either(fields: Fields, day: str) -> str | None:
    """Give the one of the days that a date in figures may be that is this day of its year."""
    sets = (found.value.strip("[]").split(",") for found in fields.found if found.field == "day")
    meant = {one for days in sets for one in days if one.endswith(day) and one[0].isdigit()}
    return meant.pop() if len(meant) == 1 else None


def in_order(found: Iterable[Found]) -> tuple[Found, ...]:
    """Sort by line, then field."""
    return tuple(sorted(found, key=lambda f: (f.line, f.field, f.value)))
