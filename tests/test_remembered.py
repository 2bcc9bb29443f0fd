"""Remembering what spaCy's rules found changes nothing that they set, however the pipeline asks."""

from __future__ import annotations

import importlib
from functools import cache

import pytest
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import NumpyOps

from dateline.annotate.pipeline import DEFAULT_PIPELINE, load_pipeline
from dateline.annotate.remembered import remember_answers

TEXTS = [
    "The minister said on Monday that he'd been told nothing.\n\nDidn't they have it? They do have one.",
    "Two ferries collided off the harbour; there were no deaths, and nobody was hurt, the coast guard said.",
    "What happened is that which nobody had foreseen: rates got cut, she gets paid, and I saw you and it.",
    "Talks   are  going\ton.\n \n“We are to meet again,” said one of those who'd spoken to us; ‘his’ is his.",
    "Better roads, the best of all that's left to be built, are being paid for, let alone lit.",
]


@cache
def bare_pipeline() -> Language:
    return importlib.import_module(DEFAULT_PIPELINE).load()


def attributes(doc: Doc) -> list[tuple[str, str, str, str, str]]:
    return [(t.text, t.tag_, t.pos_, str(t.morph), t.lemma_) for t in doc]


def test_a_remembering_pipeline_sets_what_the_bare_one_sets() -> None:
    bare, remembering = bare_pipeline(), importlib.import_module(DEFAULT_PIPELINE).load()
    remember_answers(remembering)
    for text in TEXTS * 2:  # the second time from memory
        assert attributes(remembering(text)) == attributes(bare(text))


@pytest.mark.parametrize(
    "pattern",
    [
        [{"TAG": "NN", "SHAPE": "xxxx"}],
        [{"LOWER": {"REGEX": "^h"}}],
        [{"LOWER": "harbour"}],
        [{"LOWER": {"NOT_IN": ["the", "harbour"]}}],
        [{"DEP": "det"}, {"TAG": "NN"}],
        [{"TAG": "DT", "OP": "?"}, {"LOWER": "coast"}],
    ],
)
def test_a_pattern_of_any_form_is_followed(pattern: list[dict[str, object]]) -> None:
    bare, remembering = (importlib.import_module(DEFAULT_PIPELINE).load() for _ in range(2))
    for nlp in (bare, remembering):
        nlp.get_pipe("attribute_ruler").add([pattern], {"POS": "X", "LEMMA": "seen"})
    remember_answers(remembering)
    for text in TEXTS * 2:
        assert attributes(remembering(text)) == attributes(bare(text))
    assert any(t.pos_ == "X" for text in TEXTS for t in remembering(text))


def test_matrices_are_multiplied_by_numpy() -> None:
    ops = load_pipeline().get_pipe("tok2vec").model.ops
    assert type(ops) is not NumpyOps or not ops.use_blis
