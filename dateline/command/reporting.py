"""What a run tells the person at the terminal: how far it is, and at the end what it did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

if TYPE_CHECKING:
    from dateline.outcome import Summary

_DOING = {"read": "Reading articles", "analyse": "Analysing articles"}
_DONE = {"read": "Read", "analyse": "Analysed"}

# How many pages of a kind the summary names; --verbose names all.
_NAMED = 10


def printable(text: str) -> str:
    """Keep control characters, of a file's name or text, from the terminal."""
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text)


class Silence:
    """Tells nothing."""

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Take note."""


class ProgressBars(Silence):
    """Draws a bar for each stage, on a terminal."""

    def __init__(self, console: Console) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bars = Bars(*columns, console=console, transient=True)
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        """Show the bars."""
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the bars away."""
        self._bars.stop()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Draw how far the stage is."""
        if stage not in self._tasks:
            self._tasks[stage] = self._bars.add_task(_DOING[stage], total=total)
        self._bars.update(self._tasks[stage], completed=done)


class ProgressLines(Silence):
    """Writes a line at every tenth of a stage, where there is no terminal."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Write how far the stage is, at every tenth of it."""
        if done == total or (done * 10) // total > ((done - 1) * 10) // total:
            self._console.print(f"{_DONE[stage]} {done} of {total} articles", soft_wrap=True)


def summary_lines(summary: Summary, *, dry_run: bool, verbose: bool) -> Iterator[str]:
    """Give the summary, line by line."""
    left_out = f", {len(summary.left_out)} left out" if summary.left_out else ""
    yield f"Articles: {summary.read} read{left_out}, {summary.analysed} analysed anew"
    plan = summary.plan
    if plan is None:
        return
    counts = (
        f"{len(plan.new)} new",
        f"{len(plan.changed)} changed",
        f"{len(plan.unchanged)} unchanged",
        f"{len(plan.removed)} removed",
    )
    yield f"Pages:    {', '.join(counts)}{' (nothing written: --dry-run)' if dry_run else ''}"
    every = verbose or dry_run
    if every:
        yield from _named("new", plan.new, every=True)
        yield from _named("changed", plan.changed, every=True)
    yield from _named("removed, since no article gives it any more", plan.removed, every=every)
    yield from _named("kept what a person wrote", plan.kept, every=every)
    yield from _named("deleted by a person, and stays so", plan.deleted, every=every)
    yield from _named("written though a person may have deleted parts (no lock)", plan.restored, every=every)
    for move in summary.moves:
        yield f"  {move}"
    if plan.changed:
        yield f"Blocks:   {plan.blocks} of the build's changed, none that a person touched"
    for conflict in plan.conflicts[: None if every else _NAMED]:
        yield f"  {conflict.where}: {printable(conflict.text)}"
    if summary.uncertain:
        kinds = ", ".join(f"{kind} {count}" for kind, count in summary.uncertain.items())
        yield f"For an editor: {kinds} (docs page: open-questions.md)"


def _named(what: str, paths: Sequence[str], *, every: bool) -> Iterator[str]:
    shown = paths if every else paths[:_NAMED]
    for path in shown:
        yield f"  {path}: {what}"
    if len(shown) < len(paths):
        yield f"  and {len(paths) - len(shown)} more {what} (--verbose names them)"
