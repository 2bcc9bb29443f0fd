"""From which articles the pages of a folder were last built on this machine, as `.cache/` notes it."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

_FILE = "built-from.json"


def note_build(cache: Path, docs: Path, articles: Sequence[Path]) -> None:
    """Note that the pages in `docs` are of the articles in these files and folders.

    The pages are written by then: where the note can't be, they are none the worse.
    """
    known = _read(cache / _FILE)
    told = known | {str(docs.resolve()): [str(path.resolve()) for path in articles]}
    if told == known:
        return
    with contextlib.suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        written = cache / f"{_FILE}.{os.getpid()}"
        written.write_text(json.dumps(told, indent=1), encoding="utf-8")
        written.replace(cache / _FILE)


def is_built_from_others(cache: Path, docs: Path, articles: Sequence[Path]) -> bool:
    """Tell whether the last build here was of other files and folders; False where none is noted."""
    built = _read(cache / _FILE).get(str(docs.resolve()))
    return built is not None and built != [str(path.resolve()) for path in articles]


def _read(file: Path) -> dict[str, list[str]]:
    """Give what is noted: nothing where there is no such file, or it is broken."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
