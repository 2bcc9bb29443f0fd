"""Marks that say what the following lines are, and the labels above a headline."""

from __future__ import annotations

import re

# From here to the end of the page nothing is the article's.
END_MARKS = re.compile(
    r"(?:(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment)s?\b.{0,40}|(?:\d+ )?(?:comments?"
    r"|responses?|replies)"
    r"(?: \(\d+\))?(?: (?:to|on) .{0,200})?|join the (?:conversation|discussion|debate)|comments?"
    r" (?:section|policy|\(\d+\))"
    r"|have your say|what do you think\?|you are commenting using .{0,80}|fill in your details below.{0,80}"
    r"|reader comments|\d+ thoughts? on .{0,200}|cancel reply|sponsored (?:links|stories)|page not found"
    r"|around the"
    r" web|more from around the web)$",
    re.IGNORECASE,
)
# The following headlines belong to a list of other stories.
LIST_MARKS = re.compile(
    r"(?:related(?: (?:articles?|stor(?:y|ies)|news|content|posts?|coverage|reading|links?|topics?))?"
    r"|(?:you|readers) (?:may|might) also (?:like|enjoy|be interested in)|most (?:read|popular|viewed"
    r"|shared|recent)(?: .{0,30})?"
    r"|more (?:from|on|in|stories|news|coverage|top stories|like this|about)\b.{0,50}|read (?:more"
    r"|next|also)|also read|see also"
    r"|recommended(?: .{0,30})?|trending(?: .{0,20})?|top stories|latest (?:news|stories|headlines)"
    r"|popular (?:stories|posts|articles|now)"
    r"|editor['’]?s['’]? (?:picks?|choice)|what to read next|in case you missed it|must[- ]reads?"
    r"|don['’]t miss|recent posts"
    r"|list of \d+ items?|list \d+ of \d+|further reading|up next|explore more|in this (?:story|article)"
    r"|keep reading|more on this story|related (?:internet|external) links)\s*[:.…]*$",
    re.IGNORECASE,
)

# Words for what the article is about follow, one a line.
TAG_MARKS = re.compile(
    r"(?:(?:related |more |article )?(?:topics|tags|keywords|subjects|companies)"
    r"|explore more on these topics"
    r"|filed under|read more about|see more on|explore)\s*:?$",
    re.IGNORECASE,
)

# Words that are all there is in the navigation above a headline.
SECTION_LABELS = frozenset(
    "news world politics business sport sports opinion culture arts entertainment technology tech"
    " science health "
    "environment climate education travel lifestyle style food local national international regional"
    " europe asia "
    "africa americas america middle east north south latin central us uk u.s. u.k. usa eu un china"
    " india russia "
    "australia canada home homepage front page latest top breaking live exclusive explainer analysis feature "
    "features interview investigation long read editorial comment commentary columns letters"
    " obituaries video "
    "videos photos gallery podcast podcasts audio economy economics markets finance money conflict"
    " conflicts war "
    "security defence defense military crime law courts society religion human rights weather"
    " elections election "
    "government foreign affairs nation domestic press release press releases statement statements"
    " reports report "
    "story stories articles article more menu subscribe sections section category archive just in developing "
    "rest summary companies highlights and & of the in".split()
)
