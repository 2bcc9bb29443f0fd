"""Names that the model alone takes for a person's: common words are nobody's, whatever their capitals."""

from __future__ import annotations

import pytest
from naming import entity, named

from dateline.annotate.dictionary import dictionary_of, is_word
from dateline.annotate.pipeline import load_pipeline


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She felt it come: Furious Applause.", "Furious Applause"),
        ("The flute played Wandering Cloud last.", "Wandering Cloud"),
        ("They were hired by Peruvian Velda in May.", "Peruvian Velda"),
    ],
)
def test_common_words_that_the_model_takes_for_a_person_are_nobody(text: str, name: str) -> None:
    """A state's adjective begins what the state has, and no person's name."""
    assert name not in named(text, "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Crispin Stone left.", "Crispin Stone"),
        ("Labour and Rex Stone went in search of it.", "Rex Stone"),
        ("It was Mr Furious Applause who spoke.", "Furious Applause"),
        ("The flute was played by Velda Snow of Lima.", "Velda Snow"),
        ("The flute played W. Heath Stone's song last.", "W. Heath Stone"),
        ("Tiger Snow won. Then Tiger left.", "Tiger Snow"),
        ("Carson, a retired surgeon from Michigan, ran. Carson lost.", "Carson"),
    ],
)
def test_a_given_name_a_title_or_an_unknown_word_makes_a_person(text: str, name: str) -> None:
    """Many a surname is a word, and some given names are."""
    assert name in named(text, "person")


@pytest.mark.parametrize(
    ("text", "name", "guess"),
    [
        ("They bought a set of Strelsau Variants in May.", "Strelsau Variants", True),
        ("He went back to Zenda Research in May.", "Zenda Research", True),
        ("They rode with Amvelda to Lima. Amvelda was late.", "Amvelda", True),
        ("The flight was run by Velda Express, which was late.", "Velda Express", False),
        ("She joined Zendix, a software firm, in 2010.", "Zendix", False),
        ("She flew with Zendo Veldamir to Lima.", "Zendo Veldamir", False),
        ("She wrote for Reuters in May.", "Reuters", False),
        ("She met Mr Amvelda in May.", "Amvelda", False),
    ],
)
def test_what_hardly_more_than_the_model_makes_an_actor_is_marked(
    text: str, name: str, *, guess: bool
) -> None:
    """A word beside it, a second sign or a known name makes it one; several unknown words are people."""
    assert entity(text, name).guess is guess


def test_a_body_of_a_known_class_needs_no_other_sign() -> None:
    """Firms, media, clubs and chambers that news names without a word on what they are."""
    text = "They flew Air Canada, wrote on WeChat and dined at Pizza Hut before Jewish Home spoke."
    assert named(text, "organisation") >= {"Air Canada", "WeChat", "Pizza Hut", "Jewish Home"}


def test_the_dictionary_knows_plurals_and_no_invented_name() -> None:
    """It is the lemmatizer's own."""
    words = dictionary_of(load_pipeline().vocab)
    assert all(is_word(words, word) for word in ("berry", "berries", "boxes", "snow"))
    assert not is_word(words, "strelsau")
    assert not is_word(frozenset(), "snow")


def test_who_is_named_in_passing_by_a_forename_is_a_guess() -> None:
    """A wife of whom no more is said is no actor to be sure of; who has an office or is named often is."""
    assert entity("Otto Stein came with his sister Anna. It rained.", "Anna").guess
    assert not entity("Otto Stein left, and Stein came. It rained.", "Otto Stein").guess
    assert not entity("Mayor Anna left. The town was glad.", "Anna").guess
    assert not entity("Anna came. Then Anna left. In the end Anna was glad.", "Anna").guess
