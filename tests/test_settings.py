"""Settings: defaults, and mistakes that name the nearest right thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.errors import SettingsError
from dateline.settings import FILE_NAME, Settings, load_settings, parse_settings

ROOT = Path(__file__).parent.parent


def mistakes(text: str) -> list[str]:
    """Give the lines of the error that these settings raise."""
    with pytest.raises(SettingsError) as raised:
        parse_settings(text)
    return str(raised.value).splitlines()


def test_the_file_in_the_project_shows_the_defaults() -> None:
    """The documented values are the defaults, and every setting is documented."""
    assert load_settings(ROOT / FILE_NAME) == Settings()
    text = (ROOT / FILE_NAME).read_text(encoding="utf-8")
    for setting in (
        "name",
        "story",
        "pipeline",
        "minimum_population",
        "minimum_statements",
        "first_in",
        "engine",
    ):
        assert f"\n{setting} = " in text


def test_an_empty_file_means_the_defaults() -> None:
    """What is left out keeps its default."""
    assert parse_settings("") == Settings()


def test_values_are_taken() -> None:
    """A value replaces its default and leaves the others."""
    settings = parse_settings('[site]\nname = "Zenda Wire"\n[pages]\nminimum_statements = 3\n')
    assert settings.site.name == "Zenda Wire"
    assert settings.site.story == Settings().site.story
    assert settings.pages.minimum_statements == 3


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('[site]\nnmae = "x"', 2, "'site.name'"),
        ('[sites]\nname = "x"', 1, "'site'"),
        ('name = "x"', 1, "below [site]"),
        ('[site]\npipeline = "x"', 2, "'nlp.pipeline'"),
        ("[gazetteer]\n\nminimum_population = 900", 3, "nearest is 1000"),
        ('[gazetteer]\nminimum_population = "500"', 2, "nearest is 500"),
        ("[pages]\nminimum_statements = -1", 2, "0 or more"),
        ('[pages]\nminimum_statements = "2"', 2, "Did you mean 2"),
        ("[pages]\nminimum_statements = true", 2, "whole number"),
        ("[site]\nname = 7", 2, '"7"'),
        ('[site]\nname = " "', 2, "must not be empty"),
        ("[site]\nname = Zenda", 2, "not valid TOML"),
        ("site = 4", 1, "[site]"),
        ('[search]\nengine = "pagefnd"', 2, '"pagefind"?'),
        ("[links]\nfirst_in = 1", 2, '"section", "page", "all"'),
    ],
)
def test_a_mistake_names_its_line_and_the_remedy(text: str, line: int, words: str) -> None:
    """Each mistake stands on one line with file, line and the nearest right thing."""
    (message,) = mistakes(text)
    assert message.startswith(f"{FILE_NAME}:{line}: ")
    assert words in message


def test_all_mistakes_are_told_at_once() -> None:
    """One run shows every mistake, in the order of the file."""
    found = mistakes('[site]\nnmae = "x"\n[pages]\nminimum_statements = -1\n[nlp]\npipline = "x"\n')
    assert [message.split(":")[1] for message in found] == ["2", "4", "6"]


def test_a_file_that_cannot_be_read_is_a_settings_error(tmp_path: Path) -> None:
    """Bytes that are no UTF-8 are told like any mistake."""
    file = tmp_path / FILE_NAME
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="not UTF-8"):
        load_settings(file)
