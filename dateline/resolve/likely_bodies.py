"""Bodies that may be one, which an editor should look at: nothing in the articles settles it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dateline.lexicon.body_names import is_unowned
from dateline.lexicon.folding import strip_article
from dateline.resolve.organisations import Organisation, form_of, letters_in, state_of

_OF_FIELDS = frozenset({"ministry", "department"})
_LEAST_LETTERS = 3  # fewer are the initials of many


def likely_bodies(organisations: Mapping[int, Organisation]) -> list[tuple[int, int, str]]:
    """Give pairs of references that may be one body, with the reason: letters, or a state not told."""
    return [
        *_by_letters(organisations),
        *_by_function(organisations),
        *_by_fields(organisations),
        *_by_story(organisations),
    ]


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


def _by_fields(organisations: Mapping[int, Organisation]) -> Iterable[tuple[int, int, str]]:
    """Give ministries with those of the same state that have more fields: "Health", "Health and Families"."""
    told: dict[tuple[str, str], dict[frozenset[str], int]] = {}
    for ref, organisation in organisations.items():
        state = state_of(organisation.key) or organisation.about
        names = [organisation.key.partition(" ")[2]] if organisation.key else organisation.names
        for form in {form_of(name) for name in names if not letters_in(name)} if state else ():
            *fields, noun = form.split()
            if fields and noun in _OF_FIELDS:
                told.setdefault((state, noun), {}).setdefault(frozenset(fields), ref)
    for fields_of in told.values():
        for few, ref in fields_of.items():
            more = [other for fields, other in fields_of.items() if few < fields]
            for other in more if len(more) == 1 else ():
                yield ref, other, "the one has all the words of the other, and their state is one"


def _by_story(organisations: Mapping[int, Organisation]) -> Iterable[tuple[int, int, str]]:
    """Give what any state has, of an article about none, with the only one of a state that it names."""
    about: dict[str, dict[str, int]] = {}
    for ref, organisation in organisations.items():
        for form in _unowned(organisation) if organisation.about else ():
            about.setdefault(form, {}).setdefault(organisation.about, ref)
    for ref, organisation in organisations.items():
        for form in _unowned(organisation) if not organisation.about else ():
            fitting = [r for state, r in about.get(form, {}).items() if state in organisation.states]
            for other in fitting if len(fitting) == 1 else ():
                yield ref, other, "the name is the same, and the articles name the same state"


def _unowned(organisation: Organisation) -> Iterable[str]:
    """Give the names that do not say whose a body without a key is: "High Court"."""
    names = organisation.names if not organisation.key else ()
    return {form for name in names if is_unowned(form := form_of(name))}
