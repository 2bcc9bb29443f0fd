"""What the engine asks of whoever analyses articles."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from enum import Enum
from typing import Protocol

from dateline.engine.work import Failure
from dateline.errors import DatelineError

# The annotations of a batch, each encoded as it is kept.
Annotated = list[bytes | Failure]


class WorkerError(DatelineError):
    """Those who analysed articles died, or could not be reached any more."""


class Fault(Enum):
    """Why a batch did not come back: `DIED` may be the batch's doing, `LOST` is not."""

    DIED = "the process that analysed it died"
    LOST = "the connection was lost"


class Crew(Protocol):
    """Workers that take batches of texts, each through an executor of `concurrent.futures`."""

    def room(self) -> int:
        """Say how many batches may be under way at once."""

    def submit(self, texts: Sequence[str]) -> Future[Annotated]:
        """Send a batch."""

    def fault(self, error: BaseException) -> Fault:
        """Say why a batch did not come back; raises a WorkerError where sending it again is no use."""

    def is_well(self) -> bool:
        """Tell whether batches that are under way will still be done, or the crew must be renewed."""

    def renew(self) -> None:
        """Make a broken crew whole again; raises WorkerError where that can't be done in time."""

    def close(self) -> None:
        """Leave off, without waiting for what is under way."""
