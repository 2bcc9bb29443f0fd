"""The published data: the keys that are promised, in order, sorted, the same bytes every time."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from dateline.data_files import COLUMNS, data_files
from dateline.model import (
    ArticleRecord,
    Corpus,
    DateRecord,
    EntityRecord,
    FigureRecord,
    RoleRecord,
    StatementRecord,
)
from dateline.render.data_dictionary import DICTIONARY

ARTICLE = ArticleRecord(
    "a", "a.txt", "Zürich\u2028line", None, None, "M. R.", None, "unknown", None, None, "en", 3, "0" * 64
)
STATE = EntityRecord(
    "actors/ruritania", "actors", "state", "Ruritania", ("Ruritania",), ("a",), "actors/ruritania"
)
PLACE = replace(STATE, id="places/ruritania", section="places", lat=1.5, lon=2.5, country="RU")
ROLE = RoleRecord("Mayor of Zenda", "a", "Mayor Maria Rossi spoke.")
MARIA = EntityRecord(
    "actors/maria-rossi",
    "actors",
    "person",
    "Maria Rossi",
    ("Rossi",),
    ("a",),
    "actors/maria-rossi",
    roles=(ROLE,),
)
DATE = DateRecord("a", "Tuesday", "2024-05-07", None, 10, 17, "the Tuesday before")
SAID = StatementRecord(
    id="s-b",
    article="a",
    start=0,
    end=9,
    text="It rose.",
    sentence="It rose.",
    speaker=MARIA.id,
    speakers=(MARIA.id,),
    cue="said",
    quoted=False,
    actors=(),
    places=(),
    dates=("2024-05-07",),
    order=4,
)
FIGURE = FigureRecord("f-a", "a", "s-b", "It rose.", "killed", "soldiers", 3, "at_least", None, None, "e")
CORPUS = Corpus(
    articles=(replace(ARTICLE, id="b"), ARTICLE),
    entities=(PLACE, STATE, MARIA),
    dates=(DATE, replace(DATE, start=9, end=16)),
    statements=(SAID, replace(SAID, id="s-a")),
    figures=(FIGURE,),
)


def written(corpus: Corpus) -> dict[str, bytes]:
    """Give the files whole."""
    return {path: b"".join(parts) for path, parts in data_files(corpus)}


def lines(name: str) -> list[dict[str, object]]:
    """Read one of the files."""
    return [json.loads(line) for line in written(CORPUS)[f"data/{name}.jsonl"].decode().split("\n") if line]


def test_every_file_has_the_promised_keys_in_order() -> None:
    """The keys are those that other programs read, and no more."""
    promised = {
        "articles": "id file title outlet agency published published_basis published_because url language"
        " words sha256",
        "dates": "article text edtf time start end because",
        "statements": "id article start end text speaker cue quoted actors places dates same_as",
        "figures": "id article statement measure who count qualifier by when credit",
    }
    for name, keys in promised.items():
        assert all(list(line) == keys.split() for line in lines(name)), name


def test_only_places_have_coordinates() -> None:
    """A state has two lines with one page; the one under places says where it is."""
    maria, actor, place = lines("entities")
    assert [e["id"] for e in (maria, actor, place)] == [
        "actors/maria-rossi",
        "actors/ruritania",
        "places/ruritania",
    ]
    assert "lat" not in actor
    assert (place["lat"], place["lon"], place["country"], place["page"]) == (1.5, 2.5, "RU", actor["page"])
    assert maria["roles"] == [
        {"text": "Mayor of Zenda", "since": None, "article": "a", "sentence": "Mayor Maria Rossi spoke."}
    ]


def test_lines_are_sorted_and_numbers_sort_as_numbers() -> None:
    """Articles and statements by id, dates by article and place in it."""
    assert [line["id"] for line in lines("articles")] == ["a", "b"]
    assert [line["start"] for line in lines("dates")] == [9, 10]
    assert [line["id"] for line in lines("statements")] == ["s-a", "s-b"]


def test_text_is_utf8_and_a_line_is_a_line() -> None:
    """Letters are not escaped, and only line feeds end a line."""
    data = written(CORPUS)["data/articles.jsonl"]
    assert "Zürich".encode() in data
    assert data.count(b"\n") == 2
    assert data.endswith(b"}\n")


def test_nothing_gives_empty_files() -> None:
    """Every file is there, though nothing was found; a table keeps its row of names."""
    files = written(Corpus())
    assert {data for name, data in files.items() if name.endswith(".jsonl")} == {b""}
    assert all(data.count(b"\r\n") == 1 for name, data in files.items() if name.endswith(".csv"))
    assert len(files) == 10


def rows(corpus: Corpus, name: str) -> list[dict[str, str]]:
    """Read one of the tables."""
    text = written(corpus)[f"data/{name}.csv"].decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_table_says_what_the_lines_say() -> None:
    """The same columns, a list's items in one cell, nothing for null."""
    said = rows(CORPUS, "statements")[0]
    assert (said["id"], said["dates"], said["quoted"], said["places"]) == ("s-a", "2024-05-07", "false", "")
    assert rows(CORPUS, "entities")[0]["roles"] == "Mayor of Zenda"
    assert rows(CORPUS, "articles")[0]["published"] == ""


def test_a_spreadsheet_runs_nothing_of_an_article() -> None:
    """What would be a formula is text."""
    hostile = replace(CORPUS, articles=(replace(ARTICLE, title='=HYPERLINK("x")'),))
    assert rows(hostile, "articles")[0]["title"] == '\'=HYPERLINK("x")'


def test_the_dictionary_explains_every_column() -> None:
    """In the order of the files, and no column that is not there."""
    explained = {name: tuple(key for key, _ in columns) for name, columns in DICTIONARY.items()}
    assert explained == COLUMNS
