"""Hostile input, end to end: it shows exactly as written, stops nothing, and becomes nothing else."""

from __future__ import annotations

import html
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from dateline.errors import ArticleError, Problem
from dateline.lexicon.folding import slug
from dateline.model import Article
from dateline.read import find_articles, parse_article, read_articles
from dateline.resolve.publication import date_articles

ROOT = Path(__file__).parent.parent
STORY = (
    "The river Strel rose by two metres on Friday, the mayor of Zenda said in the town hall.\n\n"
    "“We are prepared,” Mayor Anna Keller told reporters in Zenda. "
    "She said that 40 people had been evacuated."
)

# What Markdown, its extensions, templates, HTML, YAML and layout engines would take for their own.
FRAGMENTS = """[[Zenda]] {{7*7}} {%raw%} [^1] <img/src=x/onerror=alert(1)> <script>alert(1)</script> $x$
:smile: |a|b| {:.x} {:onclick=alert(1)} {#id} --8<-- *[HTML]:y [c](javascript:alert(1)) [d](data:text/html,x)
![i](http://evil.example/x.png) <http://evil.example> <me@evil.example> **b** __u__ ~~d~~ ==m== `c` ``` \\ \\*
&amp; &copy; ## - > --- !!!note <!--x--> <![CDATA[x]]> <?php?> <style>*{}</style> </script> </div>
<svg/onload=alert(1)> [TOC] a__b__c 2*3*4 * _ [ ] < > & \x02 wzxhzdk:0 \u202eRTL\u202c \u2028 \u200bz\u200b 😀
раураl %s ${x} ../../etc klzzwxh:0000""".split()
WEB_PAGE_ELEMENTS = frozenset({"iframe", "object", "embed", "style", "img", "ins", "mark", "del"})


def read(text: str, name: str = "a.txt") -> Article:
    return parse_article(text.encode(), name)


def with_header(*lines: str) -> Article:
    return read("\n".join(["---", *lines, "---", STORY]))


# --- reading -----------------------------------------------------------------------------


def test_front_matter_is_taken_as_it_is() -> None:
    """Signs around a value on a page are the page's; in front matter they are the value's."""
    article = with_header('title: "River *rises*"', 'outlet: "Pipes | and *stars*"', 'author: "- A. B. -"')
    assert (article.title, article.outlet, article.author) == (
        "River *rises*",
        "Pipes | and *stars*",
        "- A. B. -",
    )


def test_halves_of_characters_are_joined() -> None:
    """JSON and YAML may write one character as two halves; a half alone is replaced."""
    assert with_header(r'title: "River \ud83d\ude00"').title == "River 😀"
    with_header(r'title: "River \ud83d"').title.encode()


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//evil.example"]
)
def test_only_addresses_of_the_web_are_an_articles_address(url: str) -> None:
    """Whatever shows or publishes the address can't be made to open anything else."""
    assert with_header("title: River rises in Zenda", f"url: {json.dumps(url)}").url is None


@pytest.mark.parametrize("day", ["2024-02-31", "2024-13", "0000-01-01"])
def test_a_day_that_no_calendar_has_is_no_publication_date(day: str) -> None:
    """An impossible date in front matter leaves the date unknown."""
    article = with_header("title: River rises in Zenda", f"published: {day}")
    assert article.published is None


def test_tags_and_anchors_of_yaml_make_nothing(tmp_path: Path) -> None:
    """A tag runs nothing, and a list that holds itself is one message."""
    mark = tmp_path / "made"
    with_header(f'title: !!python/object/apply:os.system ["touch {mark}"]', "outlet: The Post")
    assert not mark.exists()
    (tmp_path / "a.md").write_text(f"---\ntitle: &a [x, *a]\n---\n{STORY}", encoding="utf-8")
    files, _ = find_articles([tmp_path])
    assert [type(a) for a in read_articles(files[0])] == [Problem]


def test_a_field_nested_without_end_is_no_fault(tmp_path: Path) -> None:
    """Lists within lists, hundreds deep, are passed over."""
    nested = "[" * 900 + '"x"' + "]" * 900
    line = f'{{"title": "River rises in Zenda", "author": {nested}, "text": {json.dumps(STORY)}}}'
    (tmp_path / "a.jsonl").write_text(line, encoding="utf-8")
    files, _ = find_articles([tmp_path])
    (article,) = read_articles(files[0])
    assert isinstance(article, Article)


def test_a_file_name_that_is_no_unicode_can_be_written_down(tmp_path: Path) -> None:
    """Its bytes are replaced in what is shown, and the file is found all the same."""
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text(f"River rises\n\n{STORY}", "utf-8")
    except OSError:
        pytest.skip("this file system takes no such names")
    (file,), _ = find_articles([tmp_path])
    assert file.name == "\ufffd.txt"
    (article,) = read_articles(file)
    assert isinstance(article, Article)


@pytest.mark.parametrize("year", ["0001-01-01", "9999-12-31"])
def test_relatives_at_the_ends_of_time_are_no_fault(year: str) -> None:
    """An undated article beside one that is dated to the first or the last day stays undated."""
    dated, undated = with_header("title: One", f"published: {year}"), with_header("title: Two")
    from dateline.model import Annotation  # noqa: PLC0415 - only here

    given = date_articles([dated, undated], [Annotation(), Annotation()], {}, [(0, 1)])
    assert given[1].edtf is None


def test_swallowed_quotation_marks_are_restored_where_they_are_a_habit() -> None:
    """Three of them show how the text was damaged; one is a slip and stays."""
    damaged = '"We go,"?she said. The teachers"?unions met. "No."?He left. It was late "?and they don"t know.'
    restored = (
        '"We go," she said. The teachers’ unions met. "No." He left. It was late — and they don’t know.'
    )
    assert restored in read(f"River rises\n\n{damaged}\n\n{STORY}").text
    once = 'Who said "yes"?The mayor did.'
    assert once in read(f"River rises\n\n{once}\n\n{STORY}").text


def test_an_apostrophe_taken_for_a_quotation_mark_is_restored() -> None:
    """Once is enough where no quotation can end; behind a title in quotation marks it is one's end."""
    damaged = 'They don"t know who, and they"ve asked "The Zenda Sun"s editor.'
    restored = 'They don’t know who, and they’ve asked "The Zenda Sun"s editor.'
    assert restored in read(f"River rises\n\n{damaged}\n\n{STORY}").text


def test_one_swallowed_quotation_mark_behind_a_comma_is_restored() -> None:
    """Nobody asks there; behind a full stop one may be a slip."""
    once = '"The river rose by two metres,"?said the mayor of Zenda on Friday.'
    assert once.replace("?", " ") in read(f"River rises\n\n{once}\n\n{STORY}").text
    slip = '"The river rose by two metres."?The mayor of Zenda left on Friday.'
    assert slip in read(f"River rises\n\n{slip}\n\n{STORY}").text


def test_a_sentence_with_its_credit_below_is_a_caption() -> None:
    """The two stand together, set off from the text; a sentence set off from the credit stays."""
    caption = "The mayor walks through the flooded market in Zenda.\nJane Roe for The Zenda Times"
    assert "market" not in read(f"River rises\n\n{caption}\n\n{STORY}").text


def test_a_standfirst_above_a_credit_stays() -> None:
    """Below the headline, set off from both, and saying nothing of a picture, it sums up the story."""
    standfirst = "Forty people leave the old town and the bridge stays closed"
    assert (
        standfirst
        in read(f"River rises in the old town of Zenda\n\n{standfirst}\n\nGetty Images\n\n{STORY}").text
    )
    caption = "People seen walking past a flooded shop in the town"
    assert (
        caption
        not in read(f"River rises in the old town of Zenda\n\n{caption}\n\nGetty Images\n\n{STORY}").text
    )


def test_a_list_that_is_announced_is_no_list_of_tags() -> None:
    """Names below a colon at the end of an article belong to it."""
    announced = f"The ministry gave out the names {'of those who had died that day ' * 6}in one list:"
    assert (
        "Fritz Tarlen" in read(f"River rises\n\n{STORY}\n\n{announced}\n\nAnna Keller\n\nFritz Tarlen").text
    )


def test_a_list_of_names_is_english_all_the_same() -> None:
    """Hundreds of names in one sentence say nothing of its language."""
    names = ", ".join(
        f"{first} {last}" for first in ("Anna", "Karl", "Lena") for last in ["Keller", "Lind"] * 50
    )
    assert "Karl Lind" in read(f"Names of the dead are read in Zenda\n\nThe judge named {names}.").text


def test_a_book_is_refused() -> None:
    """A text longer than any article is left out with one message, before anything is analysed."""
    with pytest.raises(ArticleError, match="no news article has"):
        read("River rises in Zenda\n\n" + "\n\n".join(f"{n} {STORY}" for n in range(6_000)))


@pytest.mark.parametrize("name", ["Index", "INDEX.", "Also mentioned", "Readme", "CON", "nul", "Com1"])
def test_no_name_takes_an_address_that_is_spoken_for(name: str) -> None:
    """The sections' own pages, and what file systems can't hold, are nobody's address."""
    assert slug(name) not in ("index", "also-mentioned", "readme", "con", "nul", "com1")


# --- building ------------------------------------------------------------------------------


def run_build(root: Path, *more: str, **how: Any) -> subprocess.CompletedProcess[str]:  # noqa: ANN401
    (root / "dateline.toml").touch()
    command = [sys.executable, str(ROOT / "build_pages.py"), "articles", "--jobs", "1", "--quiet", *more]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, **how)
    assert "Traceback" not in done.stdout + done.stderr
    assert "A fault in" not in done.stderr
    return done


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


def test_a_full_disk_writes_nothing(tmp_path: Path) -> None:
    """Where no file may grow, one message says so, and no page is half there."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(f"River rises\n\n{STORY}", encoding="utf-8")
    done = run_build(tmp_path, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (600, 600)))
    assert done.returncode == 1
    assert "can't be written" in done.stderr
    assert not list((tmp_path / "docs").rglob("*.md"))


def hostile_article(chance: random.Random, number: int) -> str:
    """Write an article of which every sentence and every field holds fragments."""

    def pick() -> str:
        return chance.choice(FRAGMENTS)

    people, towns = ("Maria Rossi", "Anna Keller", "Rudolf Hentzau"), ("Tartu", "Narva", "Bergen")

    def sentence() -> str:
        who, town = chance.choice(people), chance.choice(towns)
        forms = (
            f"Mayor {who} said on Tuesday that the {pick()} in {town} was {pick()} closed.",
            f"“We will {pick()} not leave {town},” {who} said.",
            f"{number + 2} people {pick()} were killed in {town}, police said {pick()}.",
            f"{pick()} the town of {town} was quiet on Wednesday {pick()}",
            f"The {pick()} Treaty Organisation ({pick()}) is an alliance of states.",
        )
        return chance.choice(forms)

    fields = {
        "title": f"Bergen {pick()} waits {pick()} {number}",
        "outlet": f"The {pick()} Times {pick()}",
        "author": f"Jo {pick()} Roe {pick()}",
        "published": f"2024-03-{number % 28 + 1:02}",
    }
    opening = "The council of the city has met this week, and the mayor has said that it would meet again."
    body = "\n\n".join([opening, *(f"{sentence()} {sentence()}" for _ in range(4))])
    header = "\n".join(f"{key}: {json.dumps(value)}" for key, value in fields.items())
    return f"---\n{header}\n---\n{body}\n"


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of hostile articles, its pages and its site."""
    root = tmp_path_factory.mktemp("hostile")
    (root / "articles").mkdir()
    chance = random.Random(7)  # noqa: S311 - the same articles every time
    names = ("a{}", "a\n{}", "a'{}", 'a"{}', "a\u202e{}", "a😀{}", "<b>{}", "a|{}", "a[{}](x)", "-{}")
    for number in range(40):
        name = chance.choice(names).format(number)
        (root / "articles" / f"{name}.txt").write_text(hostile_article(chance, number), encoding="utf-8")
    for folder in ("hooks", "overrides", "docs/assets"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    assert run_build(root).returncode == 0
    quiet = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=root, env=os.environ | quiet, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return root


class Seen(HTMLParser):
    """What a browser makes of a page: its text, its elements, its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.comments: list[str] = []
        self._parts: list[str] = []
        self.feed(page)
        self.text = " ".join("".join(self._parts).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of an element."""
        self.elements.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_comment(self, data: str) -> None:
        """Take note of a comment."""
        self.comments.append(data)

    def handle_data(self, data: str) -> None:
        """Take note of text."""
        self._parts.append(data)


@pytest.mark.slow
def test_no_text_becomes_an_element_an_attribute_or_a_link(hostile_site: Path) -> None:
    """Only the theme's own elements are there, no handler, and no address out of an article's text."""
    for file in (hostile_site / "site").rglob("*.html"):
        seen = Seen(file.read_text(encoding="utf-8"))
        assert not seen.elements & WEB_PAGE_ELEMENTS, file
        assert seen.comments == [], file
        for name, value in seen.attributes:
            assert not name.startswith("on"), (file, name)
            if name in ("href", "src", "action"):
                scheme = re.match(r"\s*([a-z][a-z0-9+.-]*):", value, re.IGNORECASE)
                assert not scheme or scheme[1].lower() in ("http", "https"), (file, value)
                assert "//evil.example" not in value, (file, value)


@pytest.mark.slow
def test_every_text_shows_as_it_was_written(hostile_site: Path) -> None:
    """Title, outlet, author and statements are the article's, sign by sign, on its page and in the data."""
    files, _ = find_articles([hostile_site / "articles"])
    articles = {a.file: a for file in files for a in read_articles(file) if isinstance(a, Article)}
    data = hostile_site / "docs" / "data"
    records = [json.loads(line) for line in (data / "articles.jsonl").read_text("utf-8").split("\n") if line]
    assert len(records) == len(articles)
    pages = {r["id"]: hostile_site / "site" / "sources" / r["id"] / "index.html" for r in records}
    seen = {id_: Seen(page.read_text(encoding="utf-8")) for id_, page in pages.items()}
    for record in records:
        article, text = articles[record["file"]], seen[record["id"]].text
        assert record["title"] == article.title
        for value in (article.title, article.outlet, article.author):
            assert value in text
        source = pages[record["id"]].read_text(encoding="utf-8")
        assert article.title in html.unescape(re.findall(r"<title>(.*?)</title>", source, re.DOTALL)[0])
        assert any(
            name == "content" and value == article.title for name, value in seen[record["id"]].attributes
        )
        (structured,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', source, re.DOTALL)
        assert json.loads(structured)["@graph"][0]["headline"] == article.title
    for line in (data / "statements.jsonl").read_text("utf-8").split("\n"):
        statement = json.loads(line) if line else None
        if statement:
            assert " ".join(statement["text"].split()) in seen[statement["article"]].text


@pytest.mark.slow
def test_a_second_run_on_hostile_articles_writes_nothing(hostile_site: Path) -> None:
    """What was written is read back as the same."""
    docs = hostile_site / "docs"
    before = {p: p.stat().st_mtime_ns for p in docs.rglob("*") if p.is_file()}
    assert run_build(hostile_site).returncode == 0
    assert {p: p.stat().st_mtime_ns for p in docs.rglob("*") if p.is_file()} == before


@pytest.mark.slow
def test_the_order_of_hostile_articles_does_not_matter(hostile_site: Path, tmp_path: Path) -> None:
    """The same files in two folders, named the other way round, give the same bytes."""
    for number, file in enumerate(sorted((hostile_site / "articles").iterdir())):
        folder = tmp_path / ("articles" if number % 2 else "more")
        folder.mkdir(exist_ok=True)
        shutil.copy(file, folder)
    shutil.copytree(ROOT / "docs" / "assets", tmp_path / "docs" / "assets")
    assert run_build(tmp_path, "more").returncode == 0
    assert tree(tmp_path / "docs") == tree(hostile_site / "docs")
