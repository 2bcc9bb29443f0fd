"""The search box in the header: its template takes the place of the theme's."""

from __future__ import annotations

from jinja2 import ChoiceLoader, DictLoader, Environment

# The theme's own partial, and ours, which lies in the theme's custom folder.
_THEIRS, _OURS = "partials/search.html", "pagefind/search.html"


def use_box(env: Environment, tables: int) -> None:
    """Show our search box where the theme includes its own; `tables` is the number of tables of names."""
    if env.loader is not None:
        source, _, _ = env.loader.get_source(env, _OURS)
        env.loader = ChoiceLoader([DictLoader({_THEIRS: source}), env.loader])
    env.globals["search_name_tables"] = tables
