"""Generated sites of any size for measuring: the same text, with its mentions written in several ways."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from pathlib import Path

import yaml

MENTIONS = 20  # names a page, each of another page
TERMS_USED = 5  # terms a page: a reader meets a few
TERMS = 500
SECTIONS = 5  # headings a page
# The commonest words, and how many more there are: as many as a few thousand pages of news have, drawn by
# Zipf's law, which says that a word's frequency falls with its rank. A search meets them in the index.
_VOCABULARY = 8_000
_COMMON = (
    "the minister told reporters on that day that talks would go on as planned and both sides had agreed to "
    "meet again before the end of the year while observers saw little change along the river"
).split()
_SYLLABLES = "ba do ka li mo ne ra su ti vo za fe gi lu pa re so ta wi no".split()


@dataclass(frozen=True, slots=True)
class Name:
    """A page's number, its name and its path below docs/."""

    number: int
    name: str

    @property
    def slug(self) -> str:
        """The page's file name without its ending."""
        return f"p{self.number:05}"


@dataclass(frozen=True, slots=True)
class Style:
    """How a site writes its mentions, and what its configuration needs for them.

    `name` and `term` write a mention; `below` is put below each page; `glossary` writes the page of
    all names and terms; `hook` is the hook file's text.
    """

    name: Callable[[Name], str] = lambda name: name.name
    term: Callable[[str, int], str] = lambda term, _: term
    below: Callable[[list[Name], list[str]], str] = lambda _names, _terms: ""
    glossary: Callable[[list[Name], list[str]], str] | None = None
    plugins: tuple[object, ...] = ()
    extensions: tuple[str, ...] = ()
    hook: str = ""
    settings: str = ""
    search: bool = False
    theme: Mapping[str, object] = field(default_factory=lambda: {"name": "material", "font": False})


def write_site(folder: Path, pages: int, style: Style) -> None:
    """Write a site of so many pages: pages of actors with an index, and a glossary."""
    chance = random.Random(pages)  # noqa: S311 - the same site at every run
    names = [Name(n, name) for n, name in zip(range(pages), _invented(chance), strict=False)]
    terms = [f"{a}{b} accord" for a in _SYLLABLES for b in _words(chance)][:TERMS]
    docs = folder / "docs"
    (docs / "actors").mkdir(parents=True)
    for page in names:
        source = _page(
            page,
            chance.sample(names, MENTIONS),
            chance.sample(list(enumerate(terms)), TERMS_USED),
            style,
            chance,
        )
        (docs / "actors" / f"{page.slug}.md").write_text(source + style.below(names, terms), encoding="utf-8")
    listed = "\n".join(f"- [{name.name}]({name.slug}.md)" for name in names)
    (docs / "actors" / "index.md").write_text(
        f"---\ntitle: Actors\nkind: index\n---\n\n{listed}\n", encoding="utf-8"
    )
    (docs / "index.md").write_text("---\ntitle: Home\nkind: home\n---\n\nText\n", encoding="utf-8")
    glossary = style.glossary or _glossary
    (docs / "glossary.md").write_text(
        "---\ntitle: Glossary\nkind: glossary\n---\n\n" + glossary(names, terms), encoding="utf-8"
    )
    _configure(folder, style)


def _configure(folder: Path, style: Style) -> None:
    config: dict[str, object] = {
        "site_name": "Generated",
        "theme": dict(style.theme),
        "plugins": [*style.plugins, *(["search"] if style.search else [])],
        "markdown_extensions": [
            "attr_list",
            "footnotes",
            "tables",
            {"toc": {"permalink": True}},
            *style.extensions,
        ],
        "nav": ["index.md", "actors/index.md", "glossary.md"],
        "validation": {"nav": {"omitted_files": "ignore"}},
    }
    if style.hook:
        (folder / "hook.py").write_text(style.hook, encoding="utf-8")
        config["hooks"] = ["hook.py"]
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
    (folder / "dateline.toml").write_text(style.settings, encoding="utf-8")


def _page(
    page: Name, mentioned: list[Name], terms: list[tuple[int, str]], style: Style, chance: random.Random
) -> str:
    written = [style.name(name) for name in mentioned]
    for at, (number, term) in enumerate(terms):
        written.insert(at * (len(written) // len(terms)), style.term(term, number))
    sentences = [_sentence(mention, chance) for mention in written]
    size = -(-len(sentences) // SECTIONS)
    parts = [f"---\ntitle: {page.name}\nkind: person\n---\n"]
    for section in range(SECTIONS):
        parts.append(f"## Part {section} {{#part-{section}}}\n")
        parts += [f"- {one}" for one in sentences[section * size : (section + 1) * size]]
        parts.append("")
    return "\n".join(parts) + "\n"


def _sentence(mention: str, chance: random.Random) -> str:
    words, weights = vocabulary()
    words = chance.choices(words, cum_weights=weights, k=16)
    return f"{' '.join(words[:7]).capitalize()} {mention} {' '.join(words[7:])}."


@cache
def vocabulary() -> tuple[list[str], list[float]]:
    """Give the words of all texts, the commonest first, and their weights, added up."""
    chance = random.Random(_VOCABULARY)  # noqa: S311 - the same at every run
    words = list(dict.fromkeys(_COMMON))
    seen = set(words)
    while len(words) < _VOCABULARY:
        word = "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4)))
        if word not in seen:
            seen.add(word)
            words.append(word)
    return words, list(accumulate(1 / rank for rank in range(1, len(words) + 1)))


def _glossary(_names: list[Name], terms: list[str]) -> str:
    return "\n".join(
        f"## {term} {{#term-{n}}}\n\nan agreement on river traffic\n" for n, term in enumerate(terms)
    )


def _invented(chance: random.Random) -> Iterator[str]:
    seen: set[str] = set()
    while True:
        name = " ".join("".join(chance.choices(_SYLLABLES, k=3)).capitalize() for _ in range(2))
        if name not in seen:
            seen.add(name)
            yield name


def _words(chance: random.Random) -> list[str]:
    return [
        "".join(chance.choices(_SYLLABLES, k=2)) + str(chance.randrange(10))
        for _ in range(-(-TERMS // len(_SYLLABLES)))
    ]
