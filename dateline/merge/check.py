"""Check the pages of `docs/` as they are: no article, no language model and no git is needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from markdown.extensions.toc import slugify

from dateline.dates.edtf import is_valid
from dateline.errors import Problem
from dateline.lexicon.folding import fold_sentence
from dateline.merge.corrections import plain
from dateline.merge.front_matter import read_front_matter, split_page
from dateline.merge.page_merge import WITHDRAWN, find_marker, withdrawn_labels

_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_CODE = re.compile(r"`[^`]*`")
_CITATION = re.compile(r"(?<!\\)\[\^([^\]\s]+)\](?!:)")
_NOTE = re.compile(r"\[\^([^\]\s]+)\]:")
_LINK = re.compile(r"(?<!\\)\]\(<?([^()\s>]+)>?(?:\s+\"[^\"]*\")?\)")
_HEADING = re.compile(r"#{1,6}\s+(.*?)\s*(?:\{\s*#([\w-]+)[^}]*\}\s*)?$")
_ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:|//|/", re.IGNORECASE)
_CITED = re.compile(r"\]\((?:\.\./)?sources/([\w-]+)\.md[^)]*\), [^:]*: (.*)$")
# What a figure's footnote says behind the sentence, where its date is inferred.
_INFERRED = re.compile(r" \(Its date is .*\)$")
_UNQUOTED = "not quoted:"  # what a footnote says where the site has quoted enough of its article
_QUOTED = 80  # characters of a sentence that a finding quotes: enough to find it
_WORDS = re.compile(r"\W+")
_COUNTRY = re.compile(r"[A-Z]{2}$")


@dataclass(frozen=True, slots=True)
class _Text:
    """A page: its text, its front matter, and the lines of its body that are no code."""

    path: str
    text: str
    values: Mapping[str, object]
    lines: tuple[tuple[int, str], ...]

    def line_of(self, key: str) -> int:
        """Give the line that a key of the front matter stands on."""
        rows = self.text.split("\n")
        return next((n for n, row in enumerate(rows, start=1) if row.startswith(f"{key}:")), 1)


def check_pages(docs: Path) -> list[Problem]:
    """Find what is wrong with the pages, by file and line."""
    problems: list[Problem] = []
    pages: dict[str, _Text] = {}
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs).as_posix()
        if path.startswith(".") or not file.is_file():
            continue
        page = _read(file, path)
        if isinstance(page, Problem):
            problems.append(page)
        else:
            pages[path] = page
    broken = {Path(problem.file).relative_to(docs).as_posix() for problem in problems}
    anchors = {path: _anchors(page) for path, page in pages.items()}
    moved = {f"{old}.md" for page in pages.values() for old in _moved_from(page)}
    for page in pages.values():
        problems += _values(docs, page)
        problems += _identity(docs, page, pages)
        problems += _footnotes(docs, page)
        problems += _links(docs, page, anchors, broken, moved)
    return sorted(problems, key=lambda problem: (problem.file, problem.line, problem.what))


def check_sentences(docs: Path, texts: Mapping[str, str]) -> list[Problem]:
    """Find citations of sentences that are not in their article; `texts` are articles by SHA-256.

    An article that is not at hand is passed over.
    """
    folded: dict[str, str] = {}
    for file in sorted((docs / "sources").glob("*.md")):
        page = _read(file, file.name)
        sha = str(page.values.get("sha256", "")) if isinstance(page, _Text) else ""
        if sha in texts:
            folded[file.stem] = _fold(texts[sha])
    problems = []
    for file in sorted(docs.rglob("*.md")):
        read = _read(file, file.relative_to(docs).as_posix()) if file.is_file() else None
        for number, line in read.lines if isinstance(read, _Text) else ():
            match = _CITED.search(line) if _NOTE.match(line) else None
            if match is None or match[1] not in folded or WITHDRAWN in line:
                continue
            sentence = _INFERRED.sub("", plain(match[2]))
            if not sentence.startswith(_UNQUOTED) and _fold(sentence) not in folded[match[1]]:
                what = f"the cited sentence {sentence[:_QUOTED]!r} is not in its article"
                problems.append(Problem(str(file), what, "Build again, or put the sentence right", number))
    return problems


def _fold(text: str) -> str:
    return f" {_WORDS.sub(' ', fold_sentence(text)).strip()} "


def _read(file: Path, path: str) -> _Text | Problem:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return Problem(str(file), "it is not UTF-8 text", "Save it as UTF-8")
    text = text.replace("\r\n", "\n")
    if marker := find_marker(text, str(file)):
        return marker
    found = read_front_matter(text, str(file))
    if isinstance(found, Problem):
        return found
    head, body = split_page(text)
    first = head.count("\n") + 1
    return _Text(path, text, found.values, tuple(_prose(body, first)))


def _prose(body: str, first: int) -> Iterator[tuple[int, str]]:
    """Give the lines that are no code, numbered in the file."""
    fence = ""
    for number, line in enumerate(body.split("\n"), start=first):
        mark = _FENCE.match(line)
        if fence:
            fence = "" if mark and mark[1].startswith(fence) else fence
        elif mark:
            fence = mark[1]
        elif line.strip():
            yield number, _CODE.sub("", line)


# --- front matter --------------------------------------------------------------------------


def _is_number(limit: float) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        try:
            return abs(float(text)) <= limit
        except ValueError:
            return False

    return check


_RULES: tuple[tuple[str, Callable[[str], bool], str], ...] = (
    ("published", is_valid, "Write a date such as 2024-05-03, 2024-05 or 2024, in quotation marks"),
    ("date", is_valid, "Write a date such as 2024-05-03, 2024-05 or 2024, in quotation marks"),
    ("lat", _is_number(90), "Write degrees north, such as 49.5"),
    ("lon", _is_number(180), "Write degrees east, such as 13.25"),
    ("geonames", str.isdigit, "Write the number of the place at GeoNames"),
    ("country", lambda text: bool(_COUNTRY.match(text)), "Write the two letters of ISO 3166-1, such as NO"),
    ("hidden", lambda text: text.lower() in {"true", "false"}, "Write true or false"),
    ("draft", lambda text: text.lower() in {"true", "false"}, "Write true or false"),
)
_LISTS = ("names", "alternates", "sources", "not_same_as", "roles", "moved_from")


def _values(docs: Path, page: _Text) -> Iterator[Problem]:
    for key, is_right, remedy in _RULES:
        value = page.values.get(key)
        if key in page.values and not (isinstance(value, str) and is_right(value.strip())):
            yield Problem(str(docs / page.path), f"{key} is {value!r}", remedy, page.line_of(key))
    for key in _LISTS:
        value = page.values.get(key)
        if value is not None and not isinstance(value, list):
            remedy = "Write a list: one item a line, each after two spaces and a hyphen"
            yield Problem(str(docs / page.path), f"{key} is {value!r}", remedy, page.line_of(key))


def _identity(docs: Path, page: _Text, pages: Mapping[str, _Text]) -> Iterator[Problem]:
    """Check that `same_as` and `not_same_as` lead somewhere, and `same_as` to an end."""
    file = str(docs / page.path)
    target = _page_id(page.values.get("same_as"))
    if target:
        what = f"same_as leads to {target!r}"
        line = page.line_of("same_as")
        if f"{target}.md" not in pages:
            yield Problem(file, f"{what}, and there is no such page", _nearest(target, pages), line)
        elif _is_circle(page.path.removesuffix(".md"), pages):
            yield Problem(file, f"{what}, which leads back here", "Take one of the lines out", line)
    apart = page.values.get("not_same_as")
    for item in apart if isinstance(apart, list) else ():
        other = _page_id(item)
        if other and f"{other}.md" not in pages:
            what = f"not_same_as names {other!r}, and there is no such page"
            yield Problem(file, what, _nearest(other, pages), page.line_of("not_same_as"))


def _is_circle(start: str, pages: Mapping[str, _Text]) -> bool:
    seen = {start}
    at: str | None = start
    while at and f"{at}.md" in pages:
        at = _page_id(pages[f"{at}.md"].values.get("same_as"))
        if at in seen:
            return True
        seen.add(at or "")
    return False


def _page_id(value: object) -> str | None:
    if not isinstance(value, str) or not value.strip():
        return None
    return value.strip().removeprefix("../").removeprefix("./").removesuffix(".md")


def _nearest(target: str, pages: Collection[str]) -> str:
    found = get_close_matches(f"{target}.md", list(pages), n=1)
    if not found:
        return "Name a page, such as actors/name"
    return f"Perhaps {found[0].removesuffix('.md')!r} is meant"


# --- body ----------------------------------------------------------------------------------


def _footnotes(docs: Path, page: _Text) -> Iterator[Problem]:
    defined = {match[1] for _, line in page.lines if (match := _NOTE.match(line))}
    for number, line in page.lines:
        for label in _CITATION.findall(line):
            if label not in defined:
                what = f"the footnote [^{label}] has no definition"
                remedy = f"Build again if it is a statement's, or write a line [^{label}]: with its text"
                yield Problem(str(docs / page.path), what, remedy, number)


def _anchors(page: _Text) -> set[str]:
    """Give what a link may lead to within a page: headings, citations and footnotes."""
    found: set[str] = set()
    for _, line in page.lines:
        if heading := _HEADING.match(line):
            found.add(heading[2] or slugify(plain(heading[1]), "-"))
        for label in _CITATION.findall(line):
            found |= {f"fnref:{label}", f"fn:{label}"}
        found.update(re.findall(r"\bid=[\"']([^\"']+)", line))
        found.update(re.findall(r"\{[^}]*#([\w-]+)[^}]*\}", line))
    return found


def _moved_from(page: _Text) -> Sequence[object]:
    """Give the addresses that a page had, which still lead to it."""
    former = page.values.get("moved_from")
    return former if isinstance(former, list) else ()


def _links(
    docs: Path,
    page: _Text,
    anchors: Mapping[str, set[str]],
    broken: Collection[str],
    moved: Collection[str],
) -> Iterator[Problem]:
    """Find links that lead nowhere; those of a statement that outlasts its article are words on the site."""
    folder = (docs / page.path).parent
    root = docs.resolve()
    labels = withdrawn_labels(page.text)
    for number, line in page.lines:
        if not labels.isdisjoint(_CITATION.findall(line)):
            continue
        for target in _LINK.findall(line):
            if _ABSOLUTE.match(target):
                continue
            path, _, anchor = target.partition("#")
            file = (folder / path).resolve() if path else (docs / page.path).resolve()
            where = file.relative_to(root).as_posix() if file.is_relative_to(root) else ""
            if where in moved and not file.exists():
                continue
            if not where or not file.is_file():
                what = f"the link to {target!r} leads nowhere"
                remedy = "Put the address right, or take the link out and leave its words"
                yield Problem(str(docs / page.path), what, remedy, number)
            elif anchor and where in anchors and where not in broken and anchor not in anchors[where]:
                what = f"the link to {target!r} leads to a part that the page does not have"
                remedy = f"Put the part after # right, or take it out: {path or page.path} is there"
                yield Problem(str(docs / page.path), what, remedy, number)
