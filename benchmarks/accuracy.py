"""Print one table of how accurate Dateline is, beside what the plain parts give in the same run.

    python benchmarks/accuracy.py [DATA]

The seeds are scored against their gold annotation; where the folder DATA holds public
annotated news (dates/train.jsonl, attribution/dev.jsonl, places/lgl.jsonl, in the form that
tests/gold/bench.py reads), dates, attribution and places are scored as well.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import json
import re
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SETS = {"dates": "dates/train.jsonl", "attribution": "attribution/dev.jsonl", "places": "places/lgl.jsonl"}


def load(path: Path) -> ModuleType:
    """Import a file that is no part of a package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def score_seeds() -> None:
    """Print the score of the seeds against their gold annotation."""
    gate = load(HERE / "gate.py")
    with tempfile.TemporaryDirectory() as folder:
        reached = gate.measure(ROOT / "seeds", gate.GOLD / "seeds.yml", Path(folder) / "docs")
    print("seeds, against their gold annotation")
    for name, value in reached.items():
        print(f"  {name:45} {value:.3f}")


def score_set(name: str, file: Path, bench: ModuleType, annotators: dict[str, Callable[..., Any]]) -> None:
    """Print a public set's figures, one column for each annotator."""
    rows = [json.loads(line) for line in file.read_text("utf-8").split("\n") if line]
    columns = {}
    for title, annotate in annotators.items():
        out = io.StringIO()
        with contextlib.redirect_stdout(out), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            run = getattr(bench, f"bench_{name}")
            run(rows, lambda text, day, a=annotate: a(text, published=day), show=False)
        columns[title] = figures(out.getvalue())
    print(f"{name}, {len(rows)} articles of public annotated news")
    for label in next(iter(columns.values())):
        print(f"  {label:45} " + "  ".join(f"{title} {c[label]:.3f}" for title, c in columns.items()))


def figures(printed: str) -> dict[str, float]:
    """Read the figures out of what the benchmark prints: F1 where there is one, else the share."""
    found = {}
    for line in printed.splitlines():
        if match := re.match(r"(.+?)\s+P [\d.]+ R [\d.]+ F1 ([\d.]+)", line):
            found[f"{match[1]} F1"] = float(match[2])
        elif match := re.match(r"(.+?):? ([\d.]+) of \d+", line):
            found[match[1]] = float(match[2])
    return found


def main() -> int:
    """Score the seeds, and the public sets where they are."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, nargs="?", help="folder of public annotated news")
    data = parser.parse_args().data
    score_seeds()
    present = {name: data / file for name, file in SETS.items() if data and (data / file).exists()}
    if not present:
        print("public annotated news: no folder given that holds it, so none is scored")
        return 0
    bench = load(ROOT / "tests" / "gold" / "bench.py")
    plain_parts = load(HERE / "plain_parts.py")
    library = importlib.import_module("dateline.library")
    annotators = {"Dateline": library.annotate_text, "plain parts": plain_parts.annotate_plainly}
    for name, file in present.items():
        score_set(name, file, bench, annotators)
    return 0


if __name__ == "__main__":
    sys.exit(main())
