"""Random edits of a large site: each must survive the articles that come later, with all that these say."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

SEED = 1815  # any number; the same edits every time
_LABELLED = re.compile(r"- .*\[\^(s-[a-z2-7]{10})\]$")
_BOLD = re.compile(r"- \*\*.*?\*\*[^:]*: ")


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit of a page: a mark that must be there later, or a label that must not be."""

    path: str
    kind: str
    mark: str
    gone: str = ""


def edit_pages(docs: Path, count: int, seed: int = SEED) -> list[Edit]:
    """Make so many edits, each on another page, kinds in turn; another seed makes others."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    paths = [p.relative_to(docs).as_posix() for p in sorted(docs.glob("*/*.md")) if p.stem != "index"]
    chance.shuffle(paths)
    made: list[Edit] = []
    corrected: set[str] = set()
    kinds = list(_KINDS)
    for path in paths:
        if len(made) == count:
            break
        kind = kinds[len(made) % len(kinds)]
        edit = _edit(docs, path, kind, f"Qmark{len(made)}q", chance, corrected)
        if edit is not None:
            made.append(edit)
    return made


def _edit(
    docs: Path, path: str, kind: str, mark: str, chance: random.Random, corrected: set[str]
) -> Edit | None:
    """Make one edit; none where the page has nothing to edit in this way."""
    file = docs / path
    lines = file.read_text(encoding="utf-8").split("\n")
    start = lines.index("---", 1) + 1
    body = [n for n in range(start, len(lines)) if lines[n].strip() and not lines[n].startswith(("[^", "|"))]
    said = [n for n in body if (m := _LABELLED.match(lines[n])) and m[1] not in corrected]
    places = said if kind in ("statement reworded", "statement removed") else body
    if not places or (kind == "statement removed" and path.startswith("sources/")):
        return None
    place = chance.choice(places)
    labels = re.findall(r"s-[a-z2-7]{10}", lines[place]) if place in said else []
    corrected.update(labels)
    _KINDS[kind](lines, place, mark)
    file.write_text("\n".join(lines), encoding="utf-8")
    return Edit(path, kind, mark, labels[0] if kind == "statement removed" else "")


def _reword(lines: list[str], place: int, mark: str) -> None:
    head = _BOLD.match(lines[place])
    at = head.end() if head else 2
    lines[place] = f"{lines[place][:at]}{mark} {lines[place][at:]}"


def _remove(lines: list[str], place: int, mark: str) -> None:  # noqa: ARG001 - all kinds take the same
    del lines[place]


def _insert(lines: list[str], place: int, mark: str) -> None:
    lines[place:place] = [f"{mark} was added.", ""]


def _section(lines: list[str], place: int, mark: str) -> None:
    end = next((n for n in range(place, len(lines)) if lines[n].startswith(("## ", "[^"))), len(lines))
    lines[end:end] = [f"## {mark}", "", "A section.", ""]


def _lead(lines: list[str], place: int, mark: str) -> None:  # noqa: ARG001 - the same
    first = next(n for n in range(lines.index("---", 1) + 1, len(lines)) if lines[n].strip())
    lines[first] = f"{mark} stands for it."


def _spelling(lines: list[str], place: int, mark: str) -> None:  # noqa: ARG001 - the same
    lines[1:1] = [f"note: {mark}"]


_KINDS: dict[str, Callable[[list[str], int, str], None]] = {
    "statement reworded": _reword,
    "statement removed": _remove,
    "paragraph added": _insert,
    "section added": _section,
    "lead rewritten": _lead,
    "key added": _spelling,
}


def lost_edits(docs: Path, edits: list[Edit]) -> Iterator[str]:
    """Name the edits that are not there any more."""
    for edit in edits:
        file = docs / edit.path
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        body = "\n".join(line for line in text.split("\n") if not line.startswith("[^"))
        if (edit.gone and f"[^{edit.gone}]" in body) or (not edit.gone and edit.mark not in text):
            yield f"{edit.path}: {edit.kind} ({edit.mark})"


def missing_statements(docs: Path) -> Iterator[str]:
    """Name the published statements that their source page does not show."""
    pages: dict[str, str] = {}
    for line in (docs / "data" / "statements.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        page = pages.get(record["article"])
        if page is None:
            page = (docs / "sources" / f"{record['article']}.md").read_text(encoding="utf-8")
            pages[record["article"]] = page
        if f"[^{record['id']}]" not in page:
            yield f"{record['article']}: {record['id']}"
