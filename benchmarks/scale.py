"""Measure a build at size: annotation, a cold build, a second run, one article added.

    python benchmarks/scale.py                     at 300, 1,000 and 3,800 articles
    python benchmarks/scale.py --sizes 60 120      quickly
    python benchmarks/scale.py --articles FOLDER   with articles that are here already

Articles are those of stress.py; where more are asked for than the set has, the rest is put
together from halves of them. Every measure is a process of its own: its user and system time with
that of the processes it began, its wall time, and the memory of the largest of them. Bytes are
compared: a site that grew by one article must be the site of a cold build.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path

import stress
from costs import Cost, growth, measure

ROOT = Path(__file__).resolve().parent.parent
SIZES = (300, 1_000, 3_800)
JOBS = 2
# What a cold build must reach of spaCy's speed alone, and what the other runs may cost of it.
LEAST_SPEED, MOST_AGAIN, MOST_ADDED, MOST_GROWTH = 0.8, 0.03, 0.05, 1.15
_START = 60.0  # seconds for a scheduler to listen


# --- the articles ------------------------------------------------------------------------


def article_files(given: Path | None, work: Path, count: int) -> list[Path]:
    """Give so many files of articles."""
    if given is None:
        given = work / "all"
        stress.write_articles(stress.download(work), given, count)
    files = sorted(given.glob("*.txt"))[:count]
    more = work / "more"
    more.mkdir()
    for number in range(count - len(files)):
        one, other = (files[(number * step + step) % len(files)] for step in (7, 11))
        made = more / f"z{number:05}.txt"
        made.write_text(_joined(one.read_text("utf-8"), other.read_text("utf-8"), number), "utf-8")
    return [*files, *sorted(more.glob("*.txt"))]


def _joined(one: str, other: str, number: int) -> str:
    """Take the head and first half of an article, and the second half of another, each cut at a space."""
    head, _, text = one.partition("\n\n")
    title, _, date = head.partition("\n")
    half = text[: len(text) // 2].rpartition(" ")[0] or text
    tail = other.partition("\n\n")[2]
    tail = tail[len(tail) // 2 :].partition(" ")[2]
    return f"{title} ({number})\n{date}\n\n{half}\n\n{tail}\n"


def put(files: Sequence[Path], folder: Path) -> int:
    """Copy articles into a folder, and give their words."""
    folder.mkdir(parents=True)
    for file in files:
        shutil.copy(file, folder / file.name)
    return sum(len(file.read_text("utf-8").split()) for file in files)


# --- spaCy alone -------------------------------------------------------------------------


def bare(folder: Path, jobs: int) -> None:
    """Run the pipeline alone over a folder, as installed, in one process or a share in each of several."""
    files = sorted(folder.glob("*.txt"))
    if jobs == 1:
        _bare_share(files)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        list(pool.map(_bare_share, [files[n::jobs] for n in range(jobs)]))


def _bare_share(files: Sequence[Path]) -> None:
    from dateline.annotate.pipeline import load_as_installed, plain  # noqa: PLC0415 - slow to load
    from dateline.errors import Problem  # noqa: PLC0415 - the same
    from dateline.read import find_articles, read_articles  # noqa: PLC0415 - the same

    read = (article for file in find_articles(files)[0] for article in read_articles(file))
    texts = (plain(article.text) for article in read if not isinstance(article, Problem))
    for _ in load_as_installed().pipe(texts, batch_size=16):
        pass


# --- one size ----------------------------------------------------------------------------


def build(work: Path, articles: str, docs: str, *more: str) -> Cost:
    """Build pages in a folder; the cache is beside them."""
    command = [sys.executable, str(ROOT / "build_pages.py"), articles, "--docs", docs, "--quiet"]
    return measure([*command, *(more or ("--jobs", str(JOBS)))], work)


def at_size(files: Sequence[Path], count: int, work: Path) -> dict[str, Cost]:
    """Measure every run at a size, print it, and compare the bytes."""
    work.mkdir()
    shutil.copy(ROOT / "dateline.toml", work)
    words = put(files[:count], work / "articles")
    alone = [sys.executable, str(Path(__file__).resolve()), "--bare", str(work / "articles")]
    costs = {
        "spaCy alone, one process": measure([*alone, "--jobs", "1"], work),
        "spaCy alone, two processes": measure([*alone, "--jobs", str(JOBS)], work),
        "cold build": build(work, "articles", "docs"),
        "second run": build(work, "articles", "docs"),
    }
    before = digest(work / "docs")
    put(files[count : count + 1], work / "one")
    shutil.copy(next((work / "one").iterdir()), work / "articles")
    costs["one article added"] = build(work, "articles", "docs")
    grown = digest(work / "docs")
    build(work, "articles", "cold")
    (work / ".cache").rename(work / ".kept")
    costs |= with_dask(work)
    print(f"\n{count:,} articles, {words:,} words: CPU and wall time, words a second, largest process")
    for label, cost in costs.items():
        speed = f"{words / cost.cpu:7.0f} {words / cost.wall:7.0f}"
        print(f"  {label:28} {cost.cpu:8.1f} s {cost.wall:8.1f} s {speed} {cost.megabytes:6.0f} MB")
    if grown == before:
        raise SystemExit("FAILED: the article that was added is not on the site")
    if grown != digest(work / "cold"):
        raise SystemExit("FAILED: the site that grew is not the site of a cold build")
    print("  the site that grew by one article has the bytes of a cold build")
    return costs


def digest(folder: Path) -> str:
    """Hash the names and bytes of all files below a folder."""
    hashed = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        hashed.update(f"{path.relative_to(folder).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return hashed.hexdigest()


def with_dask(work: Path) -> dict[str, Cost]:
    """Build with two workers of a Dask cluster on this machine, and compare; the cost is the client's."""
    if find_spec("distributed") is None:
        print("distributed is not installed: Dask is left out. pip install -e '.[dask]' adds it.")
        return {}
    with cluster() as address:
        cost = build(work, "articles", "dask", "--scheduler", address)
    if digest(work / "dask") != digest(work / "cold"):
        raise SystemExit("FAILED: the site of the Dask cluster is not that of this machine's processes")
    return {"cold build, Dask, client only": cost}


@contextlib.contextmanager
def cluster() -> Iterator[str]:
    """Run a scheduler and two workers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    cli = [sys.executable, "-m"]
    commands = [[*cli, "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(port)]]
    commands += [[*cli, "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny"]] * JOBS
    started: list[subprocess.Popen[bytes]] = []
    try:
        for command in commands:
            quiet = subprocess.DEVNULL
            started.append(subprocess.Popen([*command, "--no-dashboard"], stdout=quiet, stderr=quiet))
            _until_listening(port)
        yield address
    finally:
        for process in started:
            process.terminate()
            process.wait()


def _until_listening(port: int) -> None:
    end = time.monotonic() + _START
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise SystemExit("FAILED: the Dask scheduler did not start")


# --- all sizes ---------------------------------------------------------------------------


def run_sizes(sizes: Sequence[int], given: Path | None) -> list[str]:
    """Measure all sizes, print how the costs grow, and give what is not as it should be."""
    with tempfile.TemporaryDirectory(prefix="dateline-scale-") as temporary:
        work = Path(temporary)
        files = article_files(given, work, max(sizes) + 1)
        costs = {size: at_size(files, size, work / str(size)) for size in sizes}
    print("\nGrowth of CPU time from size to size, as an exponent of the number of articles")
    last = {}
    for label in next(iter(costs.values())):
        exponents = growth([costs[size][label].cpu for size in sizes], sizes)
        last[label] = exponents[-1] if exponents else 1.0
        print(f"  {label:28} " + "  ".join(f"{one:6.3f}" for one in exponents))
    return list(_failed(costs[sizes[-1]], last["one article added"]))


def _failed(costs: dict[str, Cost], exponent: float) -> Iterator[str]:
    cold = costs["cold build"]
    ratios = (
        ("cold build, of spaCy's speed", costs["spaCy alone, two processes"].cpu / cold.cpu, LEAST_SPEED, 1),
        ("second run, of a cold build", costs["second run"].cpu / cold.cpu, MOST_AGAIN, -1),
        ("one article added, of a cold build", costs["one article added"].cpu / cold.cpu, MOST_ADDED, -1),
        ("growth of what is not annotation", exponent, MOST_GROWTH, -1),
    )
    for label, reached, limit, sign in ratios:
        print(f"  {label:40} {reached:6.3f} ({'at least' if sign > 0 else 'at most'} {limit})")
        if sign * reached < sign * limit:
            yield f"{label}: {reached:.3f}, and {limit} is the limit"


def run(small: int, large: int, runs: int) -> list[str]:  # noqa: ARG001 - the sizes are those of sites
    """Measure the standard sizes."""
    return run_sizes(SIZES, None)


def main() -> int:
    """Measure the sizes asked for; 1 where a limit is exceeded."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="how many articles")
    parser.add_argument("--articles", type=Path, help="a folder of articles, instead of the downloaded set")
    parser.add_argument("--bare", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--jobs", type=int, default=1, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.bare:
        bare(asked.bare, asked.jobs)
        return 0
    failed = run_sizes(asked.sizes, asked.articles)
    for problem in failed:
        print(f"FAILED: {problem}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
