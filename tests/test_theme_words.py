"""The theme's words: looked up once, and the same as the theme's own."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment

from dateline.publish.words import remember_words

_DICTIONARY = "{{% macro t(key) %}}{{{{ asked(key, '{0}') or '' }}}}{{% endmacro %}}"
_PAGE = (
    '{% import "partials/language.html" as lang with context %}'
    "{{ lang.t('search') }} {{ lang.t('search') }} {{ lang.t('only-english') }} {{ lang.t('nowhere') }}"
)
_LANGUAGE = (
    '{% import "partials/languages/" ~ language ~ ".html" as lang %}'
    '{% import "partials/languages/en.html" as fallback %}'
    "{% macro t(key) %}{{ lang.t(key) or fallback.t(key) or key }}{% endmacro %}"
)
_WORDS = {("search", "xx"): "Sök & finn", ("search", "en"): "Search", ("only-english", "en"): "Share"}


@pytest.fixture
def asked() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def theme(asked: list[tuple[str, str]]) -> Environment:
    """A theme that looks words up as Material for MkDocs does."""

    def ask(key: str, language: str) -> str | None:
        asked.append((key, language))
        return _WORDS.get((key, language))

    templates = {f"partials/languages/{name}.html": _DICTIONARY.format(name) for name in ("xx", "en")}
    env = Environment(loader=DictLoader({**templates, "partials/language.html": _LANGUAGE, "page": _PAGE}))  # noqa: S701
    env.globals["asked"] = ask
    return env


def test_each_word_is_looked_up_once(theme: Environment, asked: list[tuple[str, str]]) -> None:
    """Over pages too; what the site's language lacks is English, and what nobody has is its key."""
    before = theme.get_template("page").render(language="xx")
    assert before == "Sök & finn Sök & finn Share nowhere"
    asked.clear()
    remember_words(theme, ["xx"])
    assert [theme.get_template("page").render(language="xx") for _ in range(3)] == [before] * 3
    assert sorted(asked) == sorted({*asked})


def test_a_theme_without_dictionaries_is_left_as_it_is() -> None:
    """Nor does a dictionary that is none stop the build."""
    remember_words(Environment(loader=DictLoader({})), ["xx"])  # noqa: S701
    remember_words(Environment(loader=DictLoader({"partials/languages/en.html": "no macro"})), ["xx"])  # noqa: S701
