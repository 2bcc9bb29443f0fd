"""Errors whose text is for the user, and the problems that a run collects."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with the input: where, what, and what to do about it.

    `line` counts from 1; 0 means the whole file.
    """

    file: str
    what: str
    remedy: str
    line: int = 0

    def __str__(self) -> str:
        """Give it as one line for the user."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.what}. {self.remedy}."


class DatelineError(Exception):
    """The base of all errors that are shown to the user as they are, without a traceback."""


class SettingsError(DatelineError):
    """The settings or the command line are wrong; the text lists everything that is."""


class ArticleError(DatelineError):
    """A file can't be read as an article; it is left out and the rest is built."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem
