"""Pages of the site that are taken from an earlier build, where nothing that they show has changed.

The contract: **a build that reuses gives the same bytes as one that does not.** So nothing is
reused on a guess.

- A page's **conversion** (Markdown to HTML) is reused where its Markdown, the configuration and the
  program are the same, and every question that it asked of the rest of the site (which names begin
  with this word? is this file there, at which address? which places lie here?) has the same answer
  today. What was asked is recorded during the conversion, not foretold.
- A page's **layout** (HTML to file) is reused where everything is the same that its templates are
  given: content, front matter, navigation, settings, and the templates themselves.
- A page about which MkDocs or an extension had something to say is converted anew, so that it is
  said again.
- With a plugin, a hook or an extension that is not known here, nothing is reused: it may read what
  nobody can foresee.

A file of the site whose bytes are to be the same is left as it is (`dateline/reuse/earlier.py`).

What is kept lies in one file, `.cache/site/pages.sqlite3`: deletable at any time, safe to share by two
builds at once, made anew where it is broken, and rid of what the last builds did not use.

The search index is `dateline.search`'s own: brought up to date, it says what a new one says, with its
pages in another order (`dateline/search/update.py`).
"""

from __future__ import annotations

from dateline.reuse.earlier import EarlierSite
from dateline.reuse.known import unknown_part
from dateline.reuse.site import SiteReuse, start

__all__ = ["EarlierSite", "SiteReuse", "start", "unknown_part"]
