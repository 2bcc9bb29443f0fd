"""Definitions: what an article says that its terms are, and what it must not be taken to say."""

from __future__ import annotations

import pytest

from dateline.annotate.definitions import find_definitions, long_form_start
from dateline.annotate.pipeline import load_pipeline, plain, split_sentences
from dateline.model import Definition, Mention, MentionKind


def definitions_of(text: str, **names: MentionKind) -> list[tuple[str, str]]:
    """Give term and gloss of each definition; names are given with underscores for spaces."""
    doc = load_pipeline()(plain(text))
    mentions = tuple(
        Mention(text.index(n), text.index(n) + len(n), n, kind)
        for n, kind in ((name.replace("_", " "), kind) for name, kind in names.items())
    )
    found: tuple[Definition, ...] = find_definitions(doc, text, split_sentences(doc, text), mentions, ())
    for definition in found:
        assert definition.gloss in text[definition.start : definition.end]
    return [(d.term, d.gloss) for d in found]


@pytest.mark.parametrize(
    ("short", "before", "long"),
    [
        ("CSA", "the Common Security Alliance", "Common Security Alliance"),
        ("IED", "an improvised explosive device", "improvised explosive device"),
        ("RNGO", "a Ruritanian non-governmental organisation", "Ruritanian non-governmental organisation"),
        ("OEZ", "the Office of the Envoy of Zenda", "Office of the Envoy of Zenda"),
        ("OCR", "the Office of Canal Repair", "Office of Canal Repair"),
        ("DOR", "the Department of Rail", "Department of Rail"),
        ("OCR", "a letter of Canal Repair", None),
        ("ZCF", "the Zenda Children’s Fund", "Zenda Children’s Fund"),
        ("RPF", "the Zenda Workers’ Party", None),
        ("R-ZE", "Senator Maria Rossi", None),
        ("AU", "Ruritanian Authority", None),
    ],
)
def test_long_form(short: str, before: str, long: str | None) -> None:
    """A long form is found only where its words give the letters."""
    start = long_form_start(short, before)
    assert (before[-start:] if start else None) == long


def test_abbreviation_in_brackets() -> None:
    """A long form before brackets explains the abbreviation in them."""
    text = "The Common Security Alliance (CSA) met on Tuesday."
    assert definitions_of(text) == [("CSA", "Common Security Alliance")]


@pytest.mark.parametrize(
    ("text", "glosses"),
    [
        ("The Institute of Rail (INDECI) met. INDECI said so.", [("INDECI", "Institute of Rail")]),
        ("The Institute of Rail (INDECI) met and said so.", []),
        ("The friends of the Institute of Rail (INDECI) met. INDECI left.", []),
        ("The Institute of Rail (RUR) met Zenda Town (RUR). RUR won.", []),
    ],
)
def test_letters_of_another_language(text: str, glosses: list[tuple[str, str]]) -> None:
    """Behind a body's name they are its own where the article goes on to use them, and for nobody else."""
    assert definitions_of(text, Institute_of_Rail="organisation") == glosses


def test_abbreviation_before_its_long_form() -> None:
    """An abbreviation before brackets is explained by them."""
    text = "The CSA (Common Security Alliance) met on Tuesday."
    assert definitions_of(text) == [("CSA", "Common Security Alliance")]


def test_apposition_to_an_organisation() -> None:
    """An apposition that names the kind of organisation is a definition."""
    text = "It appealed to the Common Security Alliance, a Strelsau-led alliance of former nations."
    assert definitions_of(text, Common_Security_Alliance="organisation") == [
        ("Common Security Alliance", "a Strelsau-led alliance of former nations")
    ]


def test_apposition_with_a_relative_clause() -> None:
    """A gloss keeps its relative clause."""
    text = "They spoke of Zenda, an enclave which is inside Ruritania but mainly populated by Syldavians."
    assert definitions_of(text, Zenda="place") == [
        ("Zenda", "an enclave which is inside Ruritania but mainly populated by Syldavians")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In Zenda, a group of protesters burned cars, and police looked on.",
        "In Zenda, a town was hit by shells.",
        "There was smoke in Zenda, the western city of Hentzau and the town of Tarl.",
        "He visited Zenda, the capital and other towns.",
        "Shells fell on Zenda, a day after the truce.",
        "They left Zenda, a town that came under fire.",
        "He toured Zenda, a city official said.",
        "He left Zenda, the last town of his journey this week.",
    ],
)
def test_no_definition(text: str) -> None:
    """Another clause, a list, a time or a story after a name does not define it."""
    assert definitions_of(text, Zenda="place") == []


@pytest.mark.parametrize(
    "gloss", ["the capital city of Ruritania", "the largest city of Ruritania", "a village of Tarl"]
)
def test_what_a_place_is_of_another_defines_it(gloss: str) -> None:
    """A capital or the largest city of a state is no other city."""
    assert definitions_of(f"They spoke of Zenda, {gloss}.", Zenda="place") == [("Zenda", gloss)]


def test_people_are_not_defined() -> None:
    """What a person is, is a role and not a definition."""
    assert definitions_of("Maria Rossi, a leader of the party, spoke.", Maria_Rossi="person") == []


@pytest.mark.parametrize(
    ("text", "gloss"),
    [
        ("They told of the Velda Rail, the Zenda river laboratory, the Otto Mill (OM), and others.", None),
        ("They told of the Velda Rail, the Zenda river laboratory and the Ruritanian Ministry.", None),
        ("They told of the Velda Rail, the only company in Zenda, and left.", "the only company in Zenda"),
    ],
)
def test_a_list_defines_nothing(text: str, gloss: str | None) -> None:
    """What is next in a list is no apposition of what stands before it."""
    assert dict(definitions_of(text, Velda_Rail="organisation")).get("Velda Rail") == gloss


def test_letters_of_another_body_are_not_explained() -> None:
    """Letters that all know a body by are not those of one whose initials differ by one of them."""
    text = "The World Travel Organization (WHO) met. The WHO was glad."
    assert definitions_of(text, World_Travel_Organization="organisation") == []
