"""One run at a time in a `docs/` folder: a lock that names its process and ends with it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from dateline.errors import DatelineError
from dateline.merge.lock import FOLDER

try:
    import fcntl
except ImportError:  # Windows: the process number alone has to do
    fcntl = None  # type: ignore[assignment]

_FILE = f"{FOLDER}/.running"


class BusyError(DatelineError):
    """Another run is at work in the same folder."""


@contextlib.contextmanager
def sole_run(docs: Path) -> Iterator[None]:
    """Hold the folder for this process; raises BusyError where another holds it.

    The operating system lets go of the lock when the process ends, however it ends.
    """
    file = docs / _FILE
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        held = _hold(file)
    except OSError as error:
        raise DatelineError(
            f"{error.filename or docs}: can't be written: {error.strerror}. "
            "Choose another folder with --docs, or allow writing there."
        ) from None
    try:
        yield
    finally:
        file.unlink(missing_ok=True)
        held.close()


def _hold(file: Path) -> IO[str]:
    """Open the lock file and hold it; again where the holder before removed it meanwhile."""
    while True:
        stream = file.open("a+", encoding="ascii")
        if not _try_hold(stream, file):
            stream.seek(0)
            holder = stream.read(20).strip()
            stream.close()
            who = f"another run (process {holder})" if holder else "another run"
            raise BusyError(f"{file.parent.parent}: {who} is at work there. Wait until it has finished.")
        if _is_same(stream, file):
            stream.truncate(0)
            stream.write(str(os.getpid()))
            stream.flush()
            return stream
        stream.close()


def _is_same(stream: IO[str], file: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(stream.fileno()), file.stat())
    except FileNotFoundError:
        return False


def _try_hold(stream: IO[str], file: Path) -> bool:
    if fcntl is None:
        return not _is_alive(file)
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_alive(file: Path) -> bool:
    """Tell whether the process that the file names still runs."""
    try:
        os.kill(int(file.read_text(encoding="ascii")), 0)
    except (OSError, ValueError):
        return False
    return True
