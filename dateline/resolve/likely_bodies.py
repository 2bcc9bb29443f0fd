"""Bodies that may be one, which an editor should look at: nothing in the articles settles it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dateline.lexicon.folding import strip_article
from dateline.resolve.organisations import Organisation, form_of, letters_in, state_of

_LEAST_LETTERS = 3  # fewer are the initials of many


def likely_bodies(organisations: Mapping[int, Organisation]) -> list[tuple[int, int, str]]:
    """Give pairs of references that may be one body, with the reason: letters, or a state not told."""
    return [*_by_letters(organisations), *_by_function(organisations)]


def _by_letters(organisations: Mapping[int, Organisation]) -> Iterable[tuple[int, int, str]]:
    """Give letters that no article explains with the only body that has these initials, of one state."""
    spelt: dict[str, dict[str, int]] = {}
    for ref, organisation in organisations.items():
        for name in organisation.names:
            words = strip_article(name).split()
            initials = "".join(word[0] for word in words if word[0].isupper()).lower()
            if len(initials) >= _LEAST_LETTERS and not letters_in(name):
                spelt.setdefault(initials, {}).setdefault(form_of(name), ref)
    for ref, organisation in organisations.items():
        letters = {letters_in(name) for name in organisation.names}
        meant = spelt.get(letters.pop(), {}) if len(letters) == 1 else {}
        for other in meant.values() if len(meant) == 1 else ():
            if organisation.states & organisations[other].states:
                yield ref, other, "the letters are the initials of the name"


def _by_function(organisations: Mapping[int, Organisation]) -> Iterable[tuple[int, int, str]]:
    """Give bodies of no told state with the only one of the corpus, of a state that their article names."""
    owned: dict[str, dict[str, int]] = {}
    for ref, organisation in organisations.items():
        if organisation.key:
            function = form_of(organisation.key.partition(" ")[2])
            owned.setdefault(function, {}).setdefault(state_of(organisation.key), ref)
    for ref, organisation in organisations.items():
        forms = {form_of(name) for name in organisation.names if not letters_in(name)}
        form = forms.pop() if len(forms) == 1 and not organisation.key else ""
        fitting = {state: r for state, r in owned.get(form, {}).items() if state in organisation.states}
        for other in fitting.values() if len(fitting) == 1 else ():
            yield ref, other, "the one is named without its state"
