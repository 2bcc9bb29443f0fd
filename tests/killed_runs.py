"""A process that builds and is killed: it forks a warm copy of itself for every run, and kills that.

It reads one run a line, a folder and a moment, and answers when the run is dead: at a moment that
is a fraction of the time that merge and write take, or before the n-th change of a file.
"""

from __future__ import annotations

import os
import signal
import sys
import time
import warnings
from pathlib import Path

from dateline import merge
from dateline.run import Options, run
from dateline.settings import Settings

# What changes a file or a folder, of the events that Python tells an audit hook (PEP 578).
_CHANGES = frozenset("os.rename os.remove os.rmdir os.mkdir os.truncate".split())


def build(home: Path) -> None:
    """Build as the command does, in this process."""
    run([home / "articles"], Settings(), Options(home / "docs", home / ".cache", 1), lambda *_: None)


def count_changes(limit: int) -> list[int]:
    """Count the changes of files from now on; before the one after the limit, die."""
    counted = [0]

    def count(event: str, args: tuple[object, ...]) -> None:
        writes = event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR)
        if writes or event in _CHANGES:
            if counted[0] == limit:
                os.kill(os.getpid(), signal.SIGKILL)
            counted[0] += 1

    sys.addaudithook(count)
    return counted


def forked(home: Path, limit: int, seconds: float) -> tuple[bool, int, float]:
    """Build in a copy of this process; tell whether it was killed, what it changed, and how long it took."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        begin, counts = merge.read_edits, []

        def begun(docs: Path, *more: merge.Standing) -> merge.Edits:
            os.write(writing, b"merge\n")
            counts.append(count_changes(limit))
            return begin(docs, *more)

        merge.read_edits = begun
        build(home)
        os.write(writing, f"{counts[0][0]}\n".encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as stream:
        stream.readline()
        started = time.perf_counter()
        if seconds >= 0:
            time.sleep(seconds)
            os.kill(child, signal.SIGKILL)
        changes = stream.readline()
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status), int(changes or 0), time.perf_counter() - started


def main() -> None:
    """Warm up on the first folder, then do what is asked."""
    warnings.simplefilter("ignore")
    build(Path(sys.argv[1]))
    _, changes, whole = forked(Path(sys.argv[2]), -1, -1)
    sys.stdout.write(f"{changes}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        home, kind, moment = line.split("\t")
        if kind == "time":
            killed, _, _ = forked(Path(home), -1, float(moment) * whole)
        else:
            killed, _, _ = forked(Path(home), int(moment), -1)
        sys.stdout.write(f"{int(killed)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
