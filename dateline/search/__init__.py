"""Search: what Pagefind indexes of a site, and the table of names that is asked before it."""

from __future__ import annotations

from dateline.search.box import use_box
from dateline.search.pages import INDEX, Pages

__all__ = ["INDEX", "Pages", "use_box"]
