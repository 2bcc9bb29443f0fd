"""Batches go out and come back: none is lost, none is given twice, and no more wait than there is room."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event

import pytest

from dateline.engine.crew import Annotated, Fault, WorkerError
from dateline.engine.spreading import Batch, spread
from dateline.engine.work import Failure
from dateline.model import Annotation
from dateline.store.cache import encode

BATCHES: list[Batch] = [[(3 * n + k, f"text {3 * n + k}") for k in range(3)] for n in range(6)]


class Threads:
    """A crew of threads in this process; `deadly` texts break it, `away` loses what is under way."""

    def __init__(self, room: int = 2, deadly: Sequence[str] = (), away: int = 0) -> None:
        self.sent: list[Sequence[str]] = []
        self.renewed = 0
        self.most = 0
        self._room, self._deadly, self._away = room, deadly, away
        self._under_way: list[Future[Annotated]] = []
        self._broken = False

    def room(self) -> int:
        """Give what the test says."""
        return self._room

    def submit(self, texts: Sequence[str]) -> Future[Annotated]:
        """Answer at once; break where a text is deadly or it is time to be away."""
        self.sent.append(texts)
        future: Future[Annotated] = Future()
        if self._away and len(self.sent) == self._away:
            self._broken = True
            future.cancel()
            future.set_running_or_notify_cancel()
        elif set(texts) & set(self._deadly) or self._broken:
            self._broken = True
            future.set_exception(ChildProcessError("gone"))
        else:
            future.set_result([encode(Annotation()) for _ in texts])
        return future

    def fault(self, error: BaseException) -> Fault:
        """Everything that breaks here is a death."""
        assert isinstance(error, ChildProcessError)
        return Fault.DIED

    def is_well(self) -> bool:
        """Tell whether something broke it."""
        return not self._broken

    def renew(self) -> None:
        """Mend it."""
        self.renewed += 1
        self._broken = False

    def close(self) -> None:
        """Do nothing."""


def numbers(crew: Threads) -> tuple[list[int], list[int]]:
    """Spread the batches, and give the numbers that came back and those that failed."""
    back = [
        (number, found)
        for batch, annotated in spread(BATCHES, crew)
        for (number, _), found in zip(batch, annotated, strict=True)
    ]
    return sorted(n for n, _ in back), [n for n, found in back if isinstance(found, Failure)]


def test_every_batch_comes_back_once() -> None:
    """With nothing going wrong, each text is sent once and answered once."""
    crew = Threads()
    assert numbers(crew) == (list(range(18)), [])
    assert len(crew.sent) == len(BATCHES)


def test_a_deadly_text_is_found_and_left_out() -> None:
    """What died is sent again text by text, alone; only the text that kills again is left out."""
    crew = Threads(deadly=["text 7"])
    assert numbers(crew) == (list(range(18)), [7])
    assert ["text 6"] in crew.sent
    assert crew.sent.count(["text 7"]) == 1
    assert crew.renewed == 2


def test_what_was_lost_with_the_connection_is_sent_again_whole() -> None:
    """A lost batch is under no suspicion."""
    crew = Threads(room=1, away=2)
    assert numbers(crew) == (list(range(18)), [])
    assert [len(texts) for texts in crew.sent] == [3] * 7


def test_a_crew_that_always_breaks_is_given_up() -> None:
    """Where every text kills, it is not the texts."""
    with pytest.raises(WorkerError, match="again and again"):
        numbers(Threads(deadly=[f"text {n}" for n in range(18)]))


def test_a_batch_is_given_while_an_earlier_one_is_slow() -> None:
    """What is done is given at once, so that it can be kept, however long the first one takes."""
    goes_on = Event()

    def answer(texts: Sequence[str]) -> Annotated:
        if "text 0" in texts:
            assert goes_on.wait(10)
        return [encode(Annotation()) for _ in texts]

    class Slow(Threads):
        def submit(self, texts: Sequence[str]) -> Future[Annotated]:
            return pool.submit(answer, texts)

    with ThreadPoolExecutor(2) as pool:
        finished = spread(BATCHES, Slow())
        early = [next(finished)[0][0][0] for _ in BATCHES[1:]]
        goes_on.set()
        assert sorted(early) == [3, 6, 9, 12, 15]
        assert [batch[0][0] for batch, _ in finished] == [0]


def test_no_more_batches_are_taken_than_there_is_room() -> None:
    """Batches are taken from their source as they can be sent, so that a million are not held."""
    taken = 0

    def source() -> object:
        nonlocal taken
        for batch in BATCHES:
            taken += 1
            yield batch

    finished = spread(source(), Threads(room=2))  # type: ignore[arg-type]
    next(finished)
    assert taken == 2
