"""One article's text becomes its Annotation; many go through spaCy's `pipe`, one at a time in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from spacy.language import Language
from spacy.tokens import Doc

from dateline import dates
from dateline.annotate.asides import is_aside, steps_to_verb
from dateline.annotate.definitions import find_definitions
from dateline.annotate.figures import find_figures
from dateline.annotate.names import find_names
from dateline.annotate.nowadays import means_nowadays
from dateline.annotate.pipeline import DEFAULT_PIPELINE, load_pipeline, plain, split_sentences
from dateline.annotate.speech import attribute_speakers, find_statements, with_states
from dateline.annotate.tense import tense_at
from dateline.gazetteer import Gazetteer
from dateline.model import Annotation, Sentence, TimeExpression

# Articles in one call of the models. More win no time, and the last digits of a matrix product depend
# on the rows beside a row: alone, an article is annotated the same wherever and whenever it is.
_BATCH = 1


class Annotator:
    """Annotates texts with one spaCy pipeline and one gazetteer."""

    def __init__(self, nlp: Language, gazetteer: Gazetteer) -> None:
        self._nlp = nlp
        self._gazetteer = gazetteer

    @classmethod
    def load(cls, pipeline: str = DEFAULT_PIPELINE, gazetteer: Gazetteer | None = None) -> Annotator:
        """Load the pipeline of that name; raises SettingsError where it is not installed."""
        return cls(load_pipeline(pipeline), gazetteer or Gazetteer.open())

    def annotate(self, texts: Iterable[str]) -> Iterator[Annotation]:
        """Give the annotation of each text, in order."""
        kept: list[str] = []

        def analysed() -> Iterator[str]:
            for text in texts:
                kept.append(text)
                yield plain(text)

        for doc in self._nlp.pipe(analysed(), batch_size=_BATCH):
            yield annotate_doc(doc, kept.pop(0), self._gazetteer)


def annotate_doc(doc: Doc, text: str, gazetteer: Gazetteer) -> Annotation:
    """Annotate an article that spaCy has analysed; `text` is the article as printed."""
    sentences = split_sentences(doc, text)
    expressions = _find_expressions(doc, text, sentences)
    mentions, entities = find_names(doc, text, sentences, gazetteer)
    statements = find_statements(doc, text, sentences)
    statements, entities = attribute_speakers(doc, text, sentences, statements, mentions, entities, gazetteer)
    figures = find_figures(doc, text, sentences, statements, expressions, mentions, entities)
    mentions = with_states(doc, text, mentions, entities, gazetteer)
    definitions = find_definitions(doc, text, sentences, mentions, entities)
    return Annotation(sentences, mentions, entities, expressions, statements, figures, definitions)


def _find_expressions(doc: Doc, text: str, sentences: Sequence[Sentence]) -> tuple[TimeExpression, ...]:
    """Find date expressions, with how each stands in its sentence, and which are of the headline."""
    begin = next((s.start for s in sentences if not s.heading), len(text))
    return tuple(
        replace(
            found,
            aside=is_aside(doc, found.start, found.end),
            steps=steps_to_verb(doc, found.start, found.end),
            headline=found.start < begin < len(text),
        )
        for found in dates.find_expressions(text, partial(tense_at, doc), partial(means_nowadays, doc))
    )
