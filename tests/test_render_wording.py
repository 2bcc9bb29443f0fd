"""Words that the build chooses: cues, numbers, what became of whom, outlets, dates and countries."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ruritania import corpus

from dateline.gazetteer.tables import read_states
from dateline.render import wording
from dateline.render.events import Event


@pytest.mark.parametrize(
    ("cue", "names", "expected"),
    [
        ("saying", 1, "said"),
        ("denying", 1, "denied"),
        ("accusing", 0, "accused"),
        ("told", 1, "said"),
        ("say", 1, "says"),
        ("say", 0, "say"),
        ("denies", 2, "deny"),
        ("pointing out", 1, "pointed out"),
        ("telling", 0, "said"),
        ("telling him", 1, "told him"),
        ("statement", 1, "said"),
        ("spoken of", 1, "spoke of"),
        ("written", 2, "wrote"),
        ("reportedly", 0, ""),
    ],
)
def test_a_cue_is_a_finite_verb_in_its_speakers_number(cue: str, names: int, expected: str) -> None:
    """Behind a name a participle, a noun or the other number would not read."""
    said = replace(corpus().statements[0], cue=cue)
    assert wording.cue(said, several=names > 1 if names else None) == expected


@pytest.mark.parametrize(
    ("number", "who", "expected"),
    [
        (2, "Ruritania’s soldiers", "2 of Ruritania’s soldiers killed"),
        (1, "Ruritania’s soldier", "1 soldier of Ruritania killed"),
        (1, "people", "1 person killed"),
        (7, "Ruritanian guards", "7 Ruritanian guards killed"),
        ("dozens", "guards", "dozens of guards killed"),
        ("several", "guards", "several guards killed"),
    ],
)
def test_a_number_reads_with_whom_it_counts(number: int | str, who: str, expected: str) -> None:
    """A genitive takes "of", a single one no plural, and a word for a number is the article's own."""
    one = replace(corpus().figures[0], who=who)
    one = (
        replace(one, count=number, qualifier="exactly")
        if isinstance(number, int)
        else replace(one, count=None, printed=number)
    )
    event = Event((one,))
    assert f"{event.span} {event.subject}" == expected


@pytest.mark.parametrize(
    ("sentence", "happened"),
    [
        ("The blast killed 12 people.", "killed"),
        ("Twelve people were shot dead.", "killed"),
        ("Twelve people died of the fever.", "dead"),
        ("The toll stands at 12.", "dead"),
        ("Twelve people died in the town where he killed a bear.", "dead"),
    ],
)
def test_the_dead_were_killed_only_where_it_says_so(sentence: str, happened: str) -> None:
    """An illness or an unknown cause kills by nobody's hand."""
    one = replace(corpus().figures[0], sentence=sentence)
    assert wording.outcome([one]) == happened


def test_outlets_and_dates_read_as_phrases() -> None:
    """Articles without an outlet are counted; a year stands behind "in", a day behind "on"."""
    made = corpus().articles
    named, unnamed = [a for a in made if a.outlet][:2], [a for a in made if not a.outlet][:1]
    assert wording.from_outlets([*named, *unnamed]) == "from 2 outlets (1 article names none)"
    dates = ("2021", "2021-05", "2021-05-04", "2021-05-04/2021-05-06")
    assert [wording.preposition(d) for d in dates] == ["in", "in", "on", "within"]


def test_a_country_is_called_as_its_page_is() -> None:
    """The official name is for treaties; pages are titled with the everyday one."""
    assert [wording.country_name(state.code) for state in read_states()] == [s.name for s in read_states()]
