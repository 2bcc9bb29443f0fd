"""What a Pagefind index says, whatever the numbers of its pages and the names of its files."""

from __future__ import annotations

import gzip
import json
from itertools import accumulate
from pathlib import Path
from typing import Any

from dateline.search.items import read_item


def index_content(index: Path) -> dict[str, Any]:
    """Read an index: its pages with text and length, its words and filters by the address of their pages.

    Checks what a search rests on as well: no file that nothing names, and chunks in order.
    """
    entry = json.loads((index / "pagefind-entry.json").read_text(encoding="utf-8"))
    [(language, known)] = entry["languages"].items()
    main = f"pagefind.{known.pop('hash')}.pf_meta"
    version, pages, chunks, filters, sorts, fields = read_item(index / main)
    assert known["page_count"] == len(pages)
    texts = [_fragment(index / "fragment" / f"{name}.pf_fragment") for name, _ in pages]
    urls = [text["url"] for text in texts]

    def placed(held: list[Any]) -> dict[str, Any]:
        numbers = list(accumulate(page[0] for page in held))
        assert numbers == sorted(set(numbers))
        return dict(sorted((urls[n], page[1:]) for n, page in zip(numbers, held, strict=True)))

    words: dict[str, Any] = {}
    last = ""
    for first, end, name in chunks:
        [held] = read_item(index / "index" / f"{name}.pf_index")
        spelled = [word for word, _, _ in held]
        assert spelled == sorted(spelled)
        assert last < spelled[0]
        assert first <= spelled[0]
        assert spelled[-1] <= end or spelled[-1].startswith(end)
        last = spelled[-1]
        words |= {word: (placed(some), {f: placed(p) for f, p in forms}) for word, some, forms in held}
    narrowed = {}
    for title, name in filters:
        named, values = read_item(index / "filter" / f"{name}.pf_filter")
        assert named == title
        assert all(numbers == sorted(set(numbers)) for _, numbers in values)
        narrowed[title] = {value: sorted(urls[number] for number in some) for value, some in values}
    _assert_files(index, [[name for name, _ in pages], [c[2] for c in chunks], [f[1] for f in filters]], main)
    return {
        "entry": entry,
        "main": (version, sorts, fields),
        "pages": {u: (t, n) for u, t, (_, n) in sorted(zip(urls, texts, pages, strict=True), key=str)},
        "words": dict(sorted(words.items())),
        "filters": narrowed,
        "language": language,
    }


def _fragment(file: Path) -> Any:  # noqa: ANN401 - JSON
    return json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))


def _assert_files(index: Path, names: list[list[str]], main: str) -> None:
    for folder, named in zip(("fragment", "index", "filter"), names, strict=True):
        assert sorted(file.stem for file in (index / folder).iterdir()) == sorted(set(named))
    assert [file.name for file in index.glob("*.pf_meta")] == [main]
