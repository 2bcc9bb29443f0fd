"""What a worker does: it annotates a batch of texts, if it is the same program as the one that asks."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from typing import TYPE_CHECKING

from dateline.errors import DatelineError
from dateline.gazetteer import Gazetteer
from dateline.store.cache import encode, program_fingerprint

if TYPE_CHECKING:
    from dateline.annotate.annotator import Annotator


@dataclass(frozen=True, slots=True)
class Recipe:
    """What an annotation is made by: an installed pipeline, a gazetteer, and the program itself.

    `versions` are the program's and the pipeline's, `program` the hash of all that annotates.
    """

    pipeline: str
    minimum_population: int
    versions: tuple[tuple[str, str], ...]
    program: str


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be annotated, and why."""

    reason: str


class AnotherProgramError(DatelineError):
    """A worker would annotate otherwise than the program that asks it to."""


def recipe_here(pipeline: str, minimum_population: int) -> Recipe:
    """Say what an annotation would be made by in this process."""
    packages = ("dateline", pipeline.replace("_", "-"))
    versions = tuple((package, _version(package)) for package in packages)
    return Recipe(pipeline, minimum_population, versions, program_fingerprint())


def annotate_texts(texts: Sequence[str], recipe: Recipe) -> list[bytes | Failure]:
    """Annotate texts; where one of them fails, each alone, so that only that one is left out.

    Annotations come encoded, as they are kept: pickling their many records, and encoding what was
    unpickled, would cost many times as much. Raises AnotherProgramError where this process would
    not follow the recipe.
    """
    if recipe != recipe_here(recipe.pipeline, recipe.minimum_population):
        raise AnotherProgramError("This worker has another version of Dateline or of its pipeline.")
    with _ONE_AT_A_TIME:
        annotator = load_annotator(recipe.pipeline, recipe.minimum_population)
        try:
            return [encode(annotation) for annotation in annotator.annotate(texts)]
        except Exception:  # noqa: BLE001 - a failure in one article must not cost the others
            return [_annotate_alone(text, annotator) for text in texts]


def _annotate_alone(text: str, annotator: Annotator) -> bytes | Failure:
    try:
        return encode(next(iter(annotator.annotate([text]))))
    except Exception as error:  # noqa: BLE001 - the same
        return Failure(f"{type(error).__name__}: {error}")


# A worker with several threads has the models once, and these are not made for two at a time.
_ONE_AT_A_TIME = threading.Lock()


@cache
def load_annotator(pipeline: str, minimum_population: int) -> Annotator:
    """Load the models, once a process; imported here, since a build from the cache needs none."""
    from dateline.annotate.annotator import Annotator  # noqa: PLC0415

    return Annotator.load(pipeline, Gazetteer.open(minimum_population))


def begin_work(pipeline: str, minimum_population: int) -> None:
    """Begin a process of a pool: it loads the models, and ends when the process that asked for it ends."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    load_annotator(pipeline, minimum_population)


def _end_with_parent() -> None:
    # A process that waits for work does not notice that nobody is left to send it any.
    import multiprocessing  # noqa: PLC0415 - of no use on a cluster

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "none"
