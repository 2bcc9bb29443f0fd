"""A crew of workers on a Dask cluster, through the executor that its client gives.

The cluster is asked before anything is sent: every worker must have the same program and
pipeline, since a site's pages must not depend on where its articles were analysed. Workers that
join later are asked with each batch.

A worker that dies costs nothing: the scheduler sends what it had to another one, and says so only
when several died of the same batch. A scheduler that is restarted has forgotten everything: what
was under way is sent again once it is back.
"""

from __future__ import annotations

import logging
import socket
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager, suppress
from typing import Any

from dateline.engine.crew import Annotated, Fault, WorkerError
from dateline.engine.work import AnotherProgramError, Recipe, annotate_texts
from dateline.errors import SettingsError

_FIRST_WAIT = 10.0  # seconds for a scheduler to answer at all: a wrong address should not cost a minute
# Seconds for a scheduler or workers to come back: what a supervisor takes to start a process again
# and a worker to load Python, several times over.
PATIENCE = 120.0
_PAUSE = 0.5  # seconds between two tries to reach a scheduler that is away
_COUNT_EVERY = 5.0  # seconds after which the workers are counted again
_ANSWER = 5.0  # seconds for a scheduler to say how many there are
# Batches for each thread of a worker: one in its hands, one on its way, one spare for the network.
_BATCHES_EACH = 3
_NAMED = 3  # workers that an error names

_KEPT = "Nothing was written; what was analysed is kept. Run again to continue."


class Cluster:
    """The workers of a scheduler at an address such as tcp://host:8786."""

    def __init__(self, address: str, recipe: Recipe, patience: float = PATIENCE) -> None:
        """Connect and ask the workers what they are.

        Raises SettingsError where the extra is missing or the address can't be one, WorkerError where
        no scheduler or no worker answers or a worker is another program.
        """
        self._address = address
        self._recipe = recipe
        self._patience = patience
        self._threads, self._counted, self._seen = 1, 0.0, time.monotonic()
        self._client: Any = None
        self._executor: Executor | None = None
        self._quieten = _quiet()
        self._quieten.__enter__()
        try:
            self._connect(_FIRST_WAIT, min(patience, _FIRST_WAIT))
        except BaseException:
            self.close()
            raise

    def room(self) -> int:
        """Give a few batches to each thread of each worker, as many as there are at the moment."""
        self._count()
        return max(1, self._threads) * _BATCHES_EACH

    def submit(self, texts: Sequence[str]) -> Future[Annotated]:
        """Send a batch to whichever worker the scheduler chooses."""
        if self._executor is None:
            raise WorkerError(f"{self._address}: the connection is closed.")
        try:
            return self._executor.submit(annotate_texts, texts, self._recipe)
        except Exception as error:  # noqa: BLE001 - a client that was closed under our hands
            lost: Future[Annotated] = Future()
            lost.set_exception(ConnectionError(str(error)))
            return lost

    def fault(self, error: BaseException) -> Fault:
        """Tell workers that died of a batch from a batch that was lost on its way."""
        if type(error).__name__ == "KilledWorker":
            return Fault.DIED
        if isinstance(error, AnotherProgramError):
            raise WorkerError(self._differing({"a worker that joined later": error})) from None
        if isinstance(error, OSError | TimeoutError):  # what distributed's errors of connection are
            return Fault.LOST
        raise WorkerError(f"{self._address}: a worker failed ({type(error).__name__}: {error}).") from error

    def is_well(self) -> bool:
        """Tell whether the scheduler is there; raises WorkerError where it has long had no workers."""
        self._count()
        if time.monotonic() - self._seen > self._patience:
            raise WorkerError(f"{self._no_workers()} {_KEPT}")
        return self._client is not None and self._client.status == "running"

    def renew(self) -> None:
        """Connect again, and wait for the scheduler and a worker to be back."""
        self._disconnect()
        self._connect(self._patience, self._patience)

    def close(self) -> None:
        """Leave the cluster, which forgets what was under way."""
        self._disconnect()
        self._quieten.__exit__(None, None, None)

    def _connect(self, seconds: float, for_workers: float) -> None:
        self._client = _client(self._address, seconds)
        try:
            self._client.wait_for_workers(1, timeout=for_workers)
            answers = self._client.run(_question(self._recipe), on_error="return")
        except (OSError, TimeoutError, ValueError):
            raise WorkerError(f"{self._no_workers()} {_KEPT}") from None
        differing = {name: answer for name, answer in answers.items() if answer != self._recipe}
        if differing:
            raise WorkerError(self._differing(differing))
        self._executor = self._client.get_executor(pure=False)
        self._seen, self._counted = time.monotonic(), 0.0

    def _disconnect(self) -> None:
        client, self._client, self._executor = self._client, None, None
        if client is not None:
            with suppress(Exception):
                client.close(timeout=_ANSWER)

    def _count(self) -> None:
        """Count the workers' threads, now and then."""
        now = time.monotonic()
        if self._client is None or self._client.status != "running" or now - self._counted < _COUNT_EVERY:
            return
        self._counted = now
        with suppress(Exception):
            threads = self._client.sync(self._client.scheduler.ncores, callback_timeout=_ANSWER)
            self._threads = sum(threads.values())
            self._seen = now if threads else self._seen

    def _no_workers(self) -> str:
        return (
            f"{self._address}: the scheduler has no workers. Start some where Dateline is installed "
            f"(dask worker {self._address} --nthreads 1)."
        )

    def _differing(self, answers: Mapping[str, object]) -> str:
        names = ", ".join(sorted(answers)[:_NAMED])
        more = f" and {len(answers) - _NAMED} more" if len(answers) > _NAMED else ""
        what = _difference(self._recipe, next(iter(answers.values())))
        return (
            f"{self._address}: not every worker would analyse as this program does ({names}{more}: {what}). "
            "Install the same Dateline and the same requirements.lock there, and restart the workers."
        )


def _difference(wanted: Recipe, answer: object) -> str:
    """Say in what a worker's answer is not what was wanted."""
    if isinstance(answer, ModuleNotFoundError):
        package, _, _ = (answer.name or "dateline").partition(".")
        return f"{package} is not installed"
    if not isinstance(answer, Recipe):
        return f"{type(answer).__name__}: {answer}".splitlines()[0]
    here, there = dict(wanted.versions), dict(answer.versions)
    for package, version in here.items():
        if there.get(package) != version:
            return f"{package} {there.get(package)} instead of {version}"
    return "its program or the packages it uses are another version"


def _question(recipe: Recipe) -> Callable[[], Recipe]:
    """Make a question that can also be put to a worker that does not have Dateline.

    A function in a function travels by value; one of a module would only travel by its name.
    """
    pipeline, minimum_population = recipe.pipeline, recipe.minimum_population

    def ask() -> Recipe:
        import importlib  # noqa: PLC0415 - this runs on the worker

        work = importlib.import_module("dateline.engine.work")
        answer: Recipe = work.recipe_here(pipeline, minimum_population)
        return answer

    return ask


def _client(address: str, seconds: float) -> Any:  # noqa: ANN401 - distributed has no types
    """Connect to a scheduler within so many seconds."""
    try:
        from distributed import Client  # noqa: PLC0415 - an optional part, and slow to load
    except ImportError:
        raise SettingsError(
            "--scheduler needs Dask, which is not installed. Install it with: pip install -e '.[dask]'"
        ) from None
    connect: Any = Client
    until = time.monotonic() + seconds
    while True:
        try:
            _reach(address)
            return connect(address, timeout=min(_FIRST_WAIT, seconds), set_as_default=False)
        except (OSError, TimeoutError):
            if time.monotonic() > until:
                raise WorkerError(
                    f"{address}: no scheduler answered within {seconds:.0f} seconds. "
                    f"Check the address, and that it runs (dask scheduler). {_KEPT}"
                ) from None
            time.sleep(_PAUSE)


def _reach(address: str) -> None:
    """Raise OSError where nobody listens: a client that fails to connect is slow to go away."""
    from distributed.comm import addressing  # noqa: PLC0415 - the same

    try:
        host, port = addressing.get_address_host_port(address)
    except (ValueError, TypeError) as error:
        raise SettingsError(
            f"--scheduler {address}: this is no address of a scheduler ({error}). Give it as tcp://host:port."
        ) from None
    socket.create_connection((host, port), timeout=_ANSWER).close()


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep distributed's own reports of what is handled here from the terminal."""
    logger = logging.getLogger("distributed")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    with warnings.catch_warnings():
        # Versions that matter are compared here; other packages may differ.
        warnings.filterwarnings("ignore", module="distributed")
        try:
            yield
        finally:
            logger.setLevel(before)
