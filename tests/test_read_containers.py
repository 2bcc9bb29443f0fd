"""Reading files of many articles, and web pages: a stream, a name a record, a problem a fault."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tracemalloc
from pathlib import Path

import pytest

from dateline.errors import Problem
from dateline.model import Article
from dateline.read import ArticleFile, find_articles, read_articles
from dateline.read.containers import read_records

TITLE = "Ruritania sends troops across the river after talks fail"
LEAD = "Ruritanian troops crossed the river early on Monday after talks between the governments failed."
END = "The opposition called the move reckless and demanded a debate before the end of the week."
ROW = {
    "title": TITLE,
    "text": f"{LEAD}\n\nAdvertisement\n\n{END}",
    "outlet": "The Zenda Herald",
    "published": "2024-05-03",
    "url": "https://herald.example/troops",
    "author": "Maria Rossi",
}


def read(path: Path) -> tuple[list[Article], list[Problem]]:
    """Read a file and part articles from problems."""
    found = list(read_articles(ArticleFile(path, path.name)))
    return (
        [item for item in found if isinstance(item, Article)],
        [item for item in found if isinstance(item, Problem)],
    )


def lines(*values: object) -> bytes:
    """Write values as JSON Lines; bytes stand as they are."""
    return b"\n".join(v if isinstance(v, bytes) else json.dumps(v).encode() for v in values)


def table(*rows: dict[str, str], delimiter: str = ",") -> str:
    """Write rows as CSV."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def test_a_record_is_an_article_with_its_fields_and_cleaned(tmp_path: Path) -> None:
    """Keys become fields, the text is cleaned like a file's, the name holds the line."""
    path = tmp_path / "news.jsonl"
    path.write_bytes(lines(ROW))
    [article], problems = read(path)
    assert not problems
    assert article.file == "news.jsonl#1"
    assert article.text == f"{TITLE}\n\n{LEAD}\n\n{END}"
    assert (article.outlet, article.published, article.published_basis) == (
        "The Zenda Herald",
        "2024-05-03",
        "stated",
    )
    assert (article.author, article.url) == ("Maria Rossi", "https://herald.example/troops")


def test_bad_lines_are_named_and_the_others_go_on(tmp_path: Path) -> None:
    """Each bad line is one problem with its number."""
    path = tmp_path / "news.jsonl"
    path.write_bytes(
        lines(
            ROW,
            b"{broken",
            [1],
            b"",
            {"title": TITLE},
            b"[" * 5000,
            b"\xff\xfe",
            {**ROW, "title": "Another " + TITLE},
        )
    )
    articles, problems = read(path)
    assert [a.file for a in articles] == ["news.jsonl#1", "news.jsonl#8"]
    assert [p.line for p in problems] == [2, 3, 5, 6, 7]
    assert all(p.file == "news.jsonl" for p in problems)


def test_other_common_keys_are_known_and_mistaken_values_harmless(tmp_path: Path) -> None:
    """Aliases of collections are read; numbers, nulls, lists and objects as values break nothing."""
    path = tmp_path / "news.jsonl"
    other = {
        "headline": TITLE,
        "body": LEAD,
        "date": "3 May 2024",
        "source": "Zenda Post",
        "authors": ["A B", "C D"],
    }
    odd = {"title": None, "text": f"{TITLE}\n\n{LEAD}", "outlet": 7, "published": ["x"], "url": {"a": 1}}
    path.write_bytes(lines(other, odd, {"text": {"a": 1}}, {"text": True}))
    (first, second), problems = read(path)
    assert (first.published, first.outlet, first.author) == ("2024-05-03", "Zenda Post", "A B, C D")
    assert (second.title, second.published) == (TITLE, None)
    assert [p.line for p in problems] == [3, 4]


def test_the_same_record_has_one_hash_in_any_container(tmp_path: Path) -> None:
    """The hash is of the record's canonical JSON: neither order of keys nor kind of file matters."""
    (tmp_path / "a.jsonl").write_bytes(lines(ROW, dict(reversed(ROW.items()))))
    (tmp_path / "a.csv").write_text(table(ROW), newline="")
    hashes = {a.sha256 for name in ("a.jsonl", "a.csv") for a in read(tmp_path / name)[0]}
    assert len(hashes) == 1


def test_truncated_gzip_gives_what_was_there(tmp_path: Path) -> None:
    """A cut-off file is one problem after the articles that could be read."""
    data = gzip.compress(
        lines(*({**ROW, "title": f"{TITLE} {n}", "url": f"{n * 7919}"} for n in range(300))) + b"\n"
    )
    (tmp_path / "a.jsonl.gz").write_bytes(data)
    assert len(read(tmp_path / "a.jsonl.gz")[0]) == 300
    (tmp_path / "a.jsonl.gz").write_bytes(data[: len(data) // 2])
    articles, problems = read(tmp_path / "a.jsonl.gz")
    assert len(articles) > 10
    assert "cut off" in str(problems[-1])
    (tmp_path / "a.jsonl.gz").write_bytes(b"no gzip at all")
    assert read(tmp_path / "a.jsonl.gz")[0] == []


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_of_any_usual_kind(tmp_path: Path, delimiter: str, encoding: str) -> None:
    """Separator and encoding are found; a byte order mark is no part of the first name."""
    row = {**ROW, "text": f"{LEAD}\n\n“Café,” the minister said; {END}"}
    (tmp_path / "a.csv").write_bytes(table(row, delimiter=delimiter).encode(encoding))
    [article], problems = read(tmp_path / "a.csv")
    assert not problems
    assert "“Café,” the minister" in article.text


def test_csv_without_the_columns_is_one_problem(tmp_path: Path) -> None:
    """The columns that there are and those that are read are both named."""
    (tmp_path / "a.csv").write_text("id,headline\n1,x\n2,y\n")
    articles, [problem] = read(tmp_path / "a.csv")
    assert not articles
    assert "'id', 'headline'" in str(problem)
    assert "title, text" in str(problem)


def test_csv_rows_that_do_not_fit_are_named(tmp_path: Path) -> None:
    """Too many fields are a problem with the row's number, the rows after it are read."""
    (tmp_path / "a.csv").write_text(f"title,text\n{TITLE},one,two,three\n{TITLE},{LEAD}\n,\n")
    articles, problems = read(tmp_path / "a.csv")
    assert [a.file for a in articles] == ["a.csv#2"]
    assert [p.line for p in problems] == [1]


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.csv", "a.parquet", "a.html"])
@pytest.mark.parametrize("data", [b"", b"\x00\x01\xff" * 500, b"%PDF-1.7\n" * 300, b"<" * 3000])
def test_any_bytes_are_problems_and_not_many(tmp_path: Path, name: str, data: bytes) -> None:
    """What is no such file gives problems, never an exception, and not one for each of its lines."""
    (tmp_path / name).write_bytes(data)
    articles, problems = read(tmp_path / name)
    assert not articles
    assert len(problems) <= 101


def test_parquet(tmp_path: Path) -> None:
    """Rows of a Parquet file are articles, in order."""
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = [{**ROW, "title": f"{TITLE} {n}", "views": n} for n in range(150)]
    parquet.write_table(arrow.Table.from_pylist(rows), tmp_path / "a.parquet")
    articles, problems = read(tmp_path / "a.parquet")
    assert not problems
    assert [a.file for a in articles] == [f"a.parquet#{n}" for n in range(1, 151)]
    parquet.write_table(arrow.Table.from_pylist([{"id": 1}]), tmp_path / "b.parquet")
    assert "no column holds the text" in str(read(tmp_path / "b.parquet")[1][0])


PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>{TITLE} | The Zenda Herald</title>
<meta property="og:site_name" content="The Zenda Herald"><meta property="og:title" content="{TITLE}">
<meta property="article:published_time" content="2024-05-03T10:00:00Z">
<meta name="author" content="Maria Rossi">
<script>alert("x")</script></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>{TITLE}</h1><p>{LEAD}</p><p>Advertisement</p><p>{END}</p>
<p>{LEAD.replace("Monday", "Sunday")}</p>
</article><footer>© 2024 The Zenda Herald</footer></body></html>"""


def test_web_page(tmp_path: Path) -> None:
    """The source of a page gives title, text, outlet, date and author, and neither menu nor script."""
    (tmp_path / "a.html").write_text(PAGE)
    [article], problems = read(tmp_path / "a.html")
    assert not problems
    assert article.text == f"{TITLE}\n\n{LEAD}\n\n{END}\n\n{LEAD.replace('Monday', 'Sunday')}"
    assert (article.outlet, article.published, article.author) == (
        "The Zenda Herald",
        "2024-05-03",
        "Maria Rossi",
    )


def test_web_page_without_metadata(tmp_path: Path) -> None:
    """The headline comes from the window's title where nothing else gives it; deep nesting is survived."""
    body = "".join(f"<p>{text}</p>" for text in (LEAD, END, LEAD.replace("Monday", "Sunday")))
    deep = "<div>" * 3000
    (tmp_path / "a.htm").write_text(
        f"<html><title>{TITLE} | The Zenda Herald</title><body>{deep}{body}</body></html>"
    )
    articles, problems = read(tmp_path / "a.htm")
    assert len(articles) + len(problems) == 1
    (tmp_path / "a.htm").write_text(
        f"<html><head><title>{TITLE} | The Zenda Herald</title></head><body><main>{body}</main></body></html>"
    )
    [article], _ = read(tmp_path / "a.htm")
    assert (article.title, article.published) == (TITLE, None)


def test_containers_are_found_in_folders(tmp_path: Path) -> None:
    """Every ending that is read is found, whatever its case."""
    for name in ("a.html", "b.JSONL", "c.jsonl.gz", "d.csv", "e.parquet", "f.gz"):
        (tmp_path / name).write_bytes(b"x")
    assert [f.name for f in find_articles([tmp_path])[0]] == [
        "a.html",
        "b.JSONL",
        "c.jsonl.gz",
        "d.csv",
        "e.parquet",
    ]


def test_a_table_of_100_mb_is_read_in_little_memory(tmp_path: Path) -> None:
    """Memory does not grow with the file: what is held is a record, not the table."""
    filler = " ".join([LEAD, END] * 250)  # 45 kB
    with (tmp_path / "a.csv").open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["title", "text"])
        for n in range(100_000_000 // len(filler) + 1):
            writer.writerow([f"{TITLE} {n}", filler])
    assert (tmp_path / "a.csv").stat().st_size > 100_000_000
    tracemalloc.start()
    count = sum(1 for _ in read_records(ArticleFile(tmp_path / "a.csv", "a.csv")))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count > 2000
    assert peak < 20_000_000
