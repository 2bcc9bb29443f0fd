"""Hand out batches to a crew and take them back as they are done, those that were lost once more.

At any time a few batches are under way, so that memory does not grow with their number, and each
is given back when it is done, however long another one takes.

A batch whose worker died may have killed it. Which of its articles did is found by sending them
again one at a time, with nothing else under way: an article that kills its worker then too is
left out. A batch that was lost with the connection is simply sent again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass

from dateline.engine.crew import Annotated, Crew, Fault, WorkerError
from dateline.engine.work import Failure

# A batch is a number of texts, each with the number it has among all.
Batch = Sequence[tuple[int, str]]
Finished = Iterator[tuple[Batch, Annotated]]

_LOOK = 1.0  # seconds between two looks at whether the crew is well; a batch takes about as long
_END = 10.0  # seconds for batches under way to end after their crew broke; they end at once or never
# Setbacks without any article analysed between them: more than this is no accident of one article.
_MOST_SETBACKS = 5

_KILLED = "it ended the process that did it, twice"


def spread(batches: Iterable[Batch], crew: Crew) -> Finished:
    """Give each batch, or part of one, with its annotations, in the order in which they are done.

    Raises WorkerError where the crew can't go on.
    """
    yield from _Spreading(batches, crew).run()


@dataclass(frozen=True, slots=True, eq=False)
class _Sent:
    """A batch under way; one that is `alone` is a single text whose worker died once."""

    batch: Batch
    alone: bool = False


class _Spreading:
    """The state of one run: what is under way, what has to be sent again, what is under suspicion."""

    def __init__(self, batches: Iterable[Batch], crew: Crew) -> None:
        self._batches = iter(batches)
        self._crew = crew
        self._under_way: dict[Future[Annotated], _Sent] = {}
        self._again: deque[Batch] = deque()
        self._suspects: deque[Batch] = deque()
        self._setbacks = 0

    def run(self) -> Finished:
        """Send and receive until nothing is left."""
        self._send()
        while self._under_way:
            done, _ = wait(self._under_way, timeout=_LOOK, return_when=FIRST_COMPLETED)
            yield from self._settle(done)
            if not self._crew.is_well():
                yield from self._recover()
            self._send()

    def _send(self) -> None:
        """Fill the room there is; a suspect goes alone."""
        if self._suspects:
            if not self._under_way:
                self._submit(_Sent(self._suspects.popleft(), alone=True))
            return
        while len(self._under_way) < self._crew.room():
            batch = self._again.popleft() if self._again else next(self._batches, None)
            if batch is None:
                return
            self._submit(_Sent(batch))

    def _submit(self, sent: _Sent) -> None:
        self._under_way[self._crew.submit([text for _, text in sent.batch])] = sent

    def _recover(self) -> Finished:
        """Wait for what is under way in a broken crew to end, and renew it."""
        self._count_setback()
        done, _ = wait(self._under_way, timeout=_END)
        yield from self._settle(done)
        for sent in self._under_way.values():
            self._send_again(sent, Fault.LOST)
        self._under_way.clear()
        self._crew.renew()

    def _settle(self, done: Iterable[Future[Annotated]]) -> Finished:
        """Give what has come back, and put what has not where it is sent from again."""
        for future in sorted(done, key=list(self._under_way).index):
            sent = self._under_way.pop(future)
            error = None if future.cancelled() else future.exception()
            if not future.cancelled() and error is None:
                self._setbacks = 0
                yield sent.batch, future.result()
                continue
            fault = Fault.LOST if error is None else self._crew.fault(error)
            if fault is Fault.DIED and sent.alone:
                self._count_setback()
                yield sent.batch, [Failure(_KILLED)]
            else:
                self._send_again(sent, fault)

    def _send_again(self, sent: _Sent, fault: Fault) -> None:
        if fault is Fault.DIED or sent.alone:
            self._suspects.extend([one] for one in sent.batch)
        else:
            self._again.append(sent.batch)

    def _count_setback(self) -> None:
        self._setbacks += 1
        if self._setbacks > _MOST_SETBACKS:
            raise WorkerError(
                "Processes that analyse articles end again and again, most often because memory runs out. "
                "Nothing was written; what was analysed is kept. Run again with fewer --jobs."
            )
