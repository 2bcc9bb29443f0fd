"""The theme's own words, in the site's language: each is looked up once a build.

Material for MkDocs has a dictionary for each language within a macro, which makes it anew whenever
a word is asked for: some fifty times a page.
"""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from jinja2 import TemplateNotFound

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment


def remember_words(env: Environment, languages: Iterable[str]) -> None:
    """Have the theme's dictionaries of these languages (BCP 47) remember what they were asked for.

    They depend on nothing but the key. Another theme has none, and is left as it is.
    """
    for language in {*languages, "en"}:
        with suppress(TemplateNotFound, AttributeError):
            words = env.get_template(f"partials/languages/{language}.html").module
            words.t = lru_cache(maxsize=None)(words.t)  # type: ignore[attr-defined]
