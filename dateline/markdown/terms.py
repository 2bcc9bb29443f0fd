"""A term in running text: a link to its entry with the definition as a tooltip."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

_JOINING = frozenset({"the", "of", "for", "and"})


def says_no_more(text: str, gloss: str) -> bool:
    """Tell whether a definition has the words of a name and no others: "Department of Justice"."""
    return _told(text) == _told(gloss)


def _told(text: str) -> frozenset[str]:
    return frozenset(text.casefold().split()) - _JOINING


def explained(text: str, href: str, gloss: str, number: int) -> Element:
    """Make the element for a term; `number` counts the terms of a page, so that ids stay apart."""
    link = Element("a", {"class": "term", "href": href})
    link.text = text
    return with_gloss(link, gloss, number)


def with_gloss(link: Element, gloss: str, number: int) -> Element:
    """Give a link a definition to show beside it.

    The definition is an element of its own that the link is described by (ARIA `tooltip`): a screen
    reader says it, a style sheet shows it on hover and on focus. Without a style sheet it is hidden,
    and no search index takes it for the page's text.
    """
    term = Element("span", {"class": "term"})
    link.set("aria-describedby", f"gloss-{number}")
    term.append(link)
    attributes = {"role": "tooltip", "id": f"gloss-{number}", "hidden": "hidden"}
    hidden = SubElement(term, "span", attributes | {"data-search-exclude": "", "data-pagefind-ignore": ""})
    hidden.text = gloss
    return term
