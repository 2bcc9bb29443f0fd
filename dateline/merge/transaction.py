"""Write all or nothing: everything is staged first, then a journal is written, then files move.

Until the journal is there, nothing has happened: what was staged is thrown away. Once it is
there, everything happens: the next run finishes what a crash interrupted. A file that a person
changed between the crash and that run is left as it is.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from dateline.errors import DatelineError
from dateline.merge.lock import FOLDER
from dateline.merge.plan import Plan
from dateline.store.ledger import stored_hash

_STAGED = f"{FOLDER}/.staged"
_JOURNAL = "journal.json"


class WriteError(DatelineError):
    """The pages can't be written; the text says which and why."""


class _Move(msgspec.Struct, frozen=True, array_like=True):
    """A file to put in place: hashes of what was there and of what comes, empty for nothing."""

    path: str
    before: str
    after: str


_journal = msgspec.json.Decoder(list[_Move])


def apply(plan: Plan) -> None:
    """Do what is planned.

    Raises WriteError where that fails; `docs/` is then as it was, unless the message says that
    the next run finishes it.
    """
    if not plan.files:
        return
    staged = plan.docs / _STAGED
    try:
        moves = _stage(plan, staged)
    except OSError as error:
        shutil.rmtree(staged, ignore_errors=True)
        raise WriteError(_message(error, plan.docs, "Nothing was written")) from None
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise
    try:
        _finish(plan.docs, moves, are_whole=True)
    except OSError as error:
        what = "The pages are half in place and the next run finishes them"
        raise WriteError(_message(error, plan.docs, what)) from None


def is_interrupted(docs: Path) -> bool:
    """Tell whether an earlier run was stopped while it put its files in place."""
    return (docs / _STAGED / _JOURNAL).is_file()


def recover(docs: Path) -> bool:
    """Finish what an earlier run was stopped in, or throw away what it staged; tell whether it had begun."""
    staged = docs / _STAGED
    if not staged.exists():
        return False
    try:
        moves = _journal.decode((staged / _JOURNAL).read_bytes())
    except (OSError, msgspec.DecodeError):
        moves = []
    try:
        _finish(docs, moves)
    except OSError as error:
        raise WriteError(_message(error, docs, "An earlier run is still half done")) from None
    return bool(moves)


def _stage(plan: Plan, staged: Path) -> list[_Move]:
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    _check_folders(plan)
    moves = []
    for number, path in enumerate(plan.files):
        parts = plan.files.parts(path)
        if parts is not None:
            with open(f"{staged}/{number}", "wb") as file:  # noqa: PTH123 - tens of thousands
                file.writelines(parts)
        moves.append(_Move(path, plan.before.get(path, ""), plan.files.hashes[path]))
    _write_journal(staged, moves)
    return moves


def _check_folders(plan: Plan) -> None:
    """Make the folders that are missing, and find out now whether all can be written to."""
    for folder in sorted({(plan.docs / path).parent for path in plan.files}):
        folder.mkdir(parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(13, "Permission denied", str(folder))


def _write_journal(staged: Path, moves: Sequence[_Move]) -> None:
    """Write the journal, on the disk itself, under its name only when it is whole."""
    unfinished = staged / f"{_JOURNAL}.part"
    with unfinished.open("wb") as stream:
        stream.write(msgspec.json.encode(moves))
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(staged / _JOURNAL)


def _finish(docs: Path, moves: Sequence[_Move], *, are_whole: bool = False) -> None:
    """Put staged files in place; those that are there already are passed over.

    Unless it is known that they `are_whole`, they are compared with the journal first.
    """
    staged = docs / _STAGED
    for folder in sorted({(docs / move.path).parent for move in moves if move.after}):
        folder.mkdir(parents=True, exist_ok=True)
    for number, move in enumerate(moves):
        target, new = f"{docs}/{move.path}", f"{staged}/{number}"
        if _hash_of(target) != move.before:
            continue
        if not move.after:
            Path(target).unlink(missing_ok=True)
        elif are_whole or _hash_of(new) == move.after:
            os.replace(new, target)  # noqa: PTH105 - a path for each of tens of thousands takes longer
    (staged / _JOURNAL).unlink(missing_ok=True)
    shutil.rmtree(staged, ignore_errors=True)


def _hash_of(file: str) -> str:
    return stored_hash(file) if os.path.isfile(file) else ""  # noqa: PTH113 - the same


def _message(error: OSError, docs: Path, outcome: str) -> str:
    reason = error.strerror or str(error)
    where = error.filename or docs
    return f"{where}: can't be written: {reason}. {outcome}. {_remedy(error)}"


def _remedy(error: OSError) -> str:
    for matches, remedy in _REMEDIES:
        if matches(error):
            return remedy
    return "Check the disk and the folder, and run again."


_NO_ROOM = (28, 27, 122)  # ENOSPC, EFBIG, EDQUOT

_REMEDIES: tuple[tuple[Callable[[OSError], bool], str], ...] = (
    (lambda e: e.errno in _NO_ROOM, "Make room on the disk, or choose another with --docs, and run again."),
    (lambda e: isinstance(e, PermissionError), "Allow writing there (chmod u+w), or choose another --docs."),
    (
        lambda e: isinstance(e, FileExistsError | NotADirectoryError),
        "A file stands where a folder belongs: move it.",
    ),
)
