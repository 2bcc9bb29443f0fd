"""Front matter: what is written is read back, by every version of YAML."""

from __future__ import annotations

from io import StringIO

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from dateline.errors import Problem
from dateline.merge.front_matter import (
    FrontMatter,
    as_printed,
    quoted,
    read_front_matter,
    write_front_matter,
    writer,
)

TEMPTING = ["NO", "12:30", "2022-09-13", "1e3", "~", "", "y", "0x1F", "1_000", ".5", "null", "<<", "=", "- a"]
# What XML and YAML both have no sign for never comes through the reading stage.
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=30)
VALUES = st.recursive(
    st.one_of(TEXT, st.integers(-90, 90), st.booleans(), st.sampled_from(TEMPTING)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=6,
)


def inside(text: str) -> str:
    """Give the YAML between the fences."""
    return text.removeprefix("---\n").removesuffix("---\n")


@given(st.dictionaries(TEXT, VALUES, max_size=4))
def test_what_is_written_is_read_back(values: dict[str, object]) -> None:
    """Any values come back as they are printed, and the body untouched."""
    found = read_front_matter(write_front_matter(values) + "\nBody.\n", "page.md")
    assert isinstance(found, FrontMatter)
    assert found.values == as_printed(values)
    assert found.body.strip() == "Body."


@given(st.one_of(st.sampled_from(TEMPTING), TEXT))
def test_text_stays_text_for_every_reader(text: str) -> None:
    """YAML 1.1 and YAML 1.2 both read text where text was written."""
    written = inside(write_front_matter({"title": text}))
    assert yaml.safe_load(written) == {"title": text}
    assert YAML(typ="safe").load(StringIO(written)) == {"title": text}


KEYS = st.sampled_from(["title", "names", "lat", "published_because", "yes", "n", "null"])
BUILT = st.one_of(
    TEXT,
    st.none(),
    st.sampled_from([*TEMPTING, "Maria Rossi", "a b.", "a,", "St. Ives (north)", "2022-a"]),
    st.floats(-180, 180),
    st.integers(),
    st.lists(st.one_of(TEXT, st.dictionaries(KEYS, TEXT, min_size=1, max_size=2)), max_size=3),
)


@settings(deadline=None)
@given(st.dictionaries(KEYS, BUILT, max_size=4))
def test_the_builds_own_shape_is_written_as_the_yaml_writer_does(values: dict[str, object]) -> None:
    """Keys with texts, numbers and flat lists are written without the YAML writer, to the same bytes."""
    stream = StringIO()
    writer().dump(quoted(values), stream)
    assert inside(write_front_matter(values)) == stream.getvalue()


def test_plain_text_stays_unquoted_and_on_its_line() -> None:
    """A person edits the file: nothing is quoted or folded without need."""
    long = "The commission " * 30
    assert write_front_matter({"title": "River rises", "story": long.strip()}) == (
        f"---\ntitle: River rises\nstory: {long.strip()}\n---\n"
    )


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("---\ntitle: [a\n---\nBody", 3, "can't be read"),
        ("---\ntitle: a: b\n---\n", 2, "can't be read"),
        ("---\n<<<<<<< HEAD\ntitle: a\n---\n", 3, "can't be read"),
        ("---\ntitle: a\n", 1, "no end"),
        ("---\n- a\n---\n", 2, "no list of keys"),
        ("---\ntitle:\t- x\n\ty: z\n---\n", 2, "can't be read"),
    ],
)
def test_broken_front_matter_is_a_problem(text: str, line: int, words: str) -> None:
    """The file, the line and the remedy are told; nothing is raised."""
    found = read_front_matter(text, "page.md")
    assert isinstance(found, Problem)
    assert (found.file, found.line) == ("page.md", line)
    assert words in found.what


def test_windows_line_endings_and_a_byte_order_mark_read_alike() -> None:
    """What an editor adds to a file does not change what it says."""
    text = "---\ntitle: River\n---\n\nBody.\n"
    assert read_front_matter("\ufeff" + text.replace("\n", "\r\n"), "a") == read_front_matter(text, "a")


@pytest.mark.parametrize("text", ["Body only.\n", "", "---\n---\nBody", "----\nruled off\n"])
def test_a_page_without_front_matter_has_no_values(text: str) -> None:
    """Nothing above the body means no values, not an error."""
    found = read_front_matter(text, "page.md")
    assert isinstance(found, FrontMatter)
    assert found.values == {}
