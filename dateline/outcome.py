"""What a build did, and how the next one finds that there is nothing to do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from dateline import merge
from dateline.errors import Problem
from dateline.model import Article
from dateline.read import ArticleFile
from dateline.settings import Settings
from dateline.store.cache import package_version, whole_fingerprint
from dateline.store.ledger import joint_hash

_KEY, _SUMMARY = "state", "summary"


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: articles read and left out, how many of them were analysed anew, and the plan.

    `plan` is None where there was nothing to build; `uncertain` counts proposals by kind; `moves`
    are the pages that were joined or parted, each in a sentence.
    """

    read: int = 0
    analysed: int = 0
    left_out: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()
    plan: merge.Plan | None = None
    uncertain: Mapping[str, int] = field(default_factory=dict)
    moves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What is taken down: the source page (a path), the article and its file, where they are at hand."""

    page: str | None
    article: Article | None
    file: Path | None


class _Remembered(msgspec.Struct, frozen=True, array_like=True):
    """What is said again of a build that changes nothing."""

    read: int
    left_out: tuple[Problem, ...]
    uncertain: dict[str, int]
    kinds: dict[str, tuple[str, ...]]


def inputs_of(files: Sequence[ArticleFile], problems: Iterable[Problem], settings: Settings) -> str:
    """Hash all that a build reads beside `docs/`: the program, its settings, and the articles' bytes."""
    pipeline = (settings.nlp.pipeline, package_version(settings.nlp.pipeline.replace("_", "-")))
    return joint_hash((whole_fingerprint(), pipeline, settings, *problems, *_contents(files)))


def _contents(files: Iterable[ArticleFile]) -> Iterator[tuple[str, str]]:
    for file in sorted(files, key=lambda f: (f.name, str(f.path))):
        try:
            with file.path.open("rb") as stream:
                yield file.name, hashlib.file_digest(stream, "blake2b").hexdigest()
        except (OSError, ValueError) as error:
            yield file.name, f"{type(error).__name__} {error}"


def recall(standing: merge.Standing, inputs: str) -> Summary | None:
    """Give the summary of a build that would change nothing; None where that is not known."""
    state = standing.ledger.value(_KEY) or b""
    if not state.startswith(_state(inputs, "")) or state != _state(inputs, standing.state()):
        return None  # `docs/` is read only where all else is as it was
    try:
        last = msgspec.msgpack.decode(standing.ledger.value(_SUMMARY) or b"", type=_Remembered)
    except msgspec.DecodeError:
        return None
    plan = replace(merge.Plan(standing.docs), **last.kinds)  # type: ignore[arg-type]
    return Summary(last.read, 0, last.left_out, plan=plan, uncertain=last.uncertain)


def remember(standing: merge.Standing, inputs: str, summary: Summary) -> None:
    """Keep in the ledger how a build left the pages: all of it, where it had nothing to complain of."""
    plan = summary.plan
    if plan is None:
        return
    kinds: dict[str, list[str]] = {}
    for path, entry in plan.entries.items():
        for kind in entry.kinds:
            kinds.setdefault(kind, []).append(path)
    values = {}
    if inputs and not (summary.problems or plan.restored or summary.moves):
        last = _Remembered(
            summary.read,
            summary.left_out,
            dict(summary.uncertain),
            {kind: tuple(sorted(paths)) for kind, paths in sorted(kinds.items())},
        )
        values = {
            _KEY: _state(inputs, standing.state(plan.files.hashes)),
            _SUMMARY: msgspec.msgpack.encode(last),
        }
    standing.ledger.save(plan.entries, values)


def _state(inputs: str, docs: str) -> bytes:
    return f"{inputs} {docs}".encode()
