"""The quality gate: what a build's data score on a hand-annotated corpus, against floors that only rise.

    python benchmarks/gate.py            score the articles in seeds/ and compare with the floors
    python benchmarks/gate.py --misses   also say what was missed
    python benchmarks/gate.py --raise    write the floors that were reached, where they are higher

Exit 1 where a floor is missed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "tests" / "gold"
FLOORS = GOLD / "floors.json"


def measure(articles: Path, gold: Path, docs: Path, *, misses: bool = False) -> dict[str, float]:
    """Build the pages of `articles` into `docs` and give the score of each row, 0 to 1."""
    build = [sys.executable, str(ROOT / "build_pages.py"), str(articles), "--docs", str(docs), "--quiet"]
    subprocess.run(build, check=True, cwd=ROOT)
    score = [
        sys.executable,
        str(GOLD / "score.py"),
        str(docs / "data"),
        "--gold",
        str(gold),
        "--docs",
        str(docs),
    ]
    if misses:
        subprocess.run([*score, "--misses"], check=True)
    done = subprocess.run([*score, "--json"], check=True, capture_output=True, text=True)
    return {
        name: row["hit"] / row["of"] if row["of"] else 0.0 for name, row in json.loads(done.stdout).items()
    }


def missed(reached: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """Give a line for every floor that was not reached."""
    return [
        f"{name}: {reached.get(name, 0.0):.3f} is below its floor of {floor:.3f}"
        for name, floor in floors.items()
        if round(reached.get(name, 0.0), 3) < floor
    ]


def raised(reached: Mapping[str, float], floors: Mapping[str, float]) -> dict[str, float]:
    """Give the floors with those raised that were passed; none is lowered."""
    return {
        name: max(round(reached.get(name, 0.0), 3), floors.get(name, 0.0)) for name in {**floors, **reached}
    }


def main() -> int:
    """Score, compare, and raise where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--misses", action="store_true", help="say what was missed")
    parser.add_argument(
        "--raise", dest="raise_floors", action="store_true", help="raise the floors to what was reached"
    )
    arguments = parser.parse_args()
    floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        reached = measure(ROOT / "seeds", GOLD / "seeds.yml", Path(folder) / "docs", misses=arguments.misses)
    for name, value in reached.items():
        print(f"{name:40} {value:.3f}  floor {floors.get(name, 0.0):.3f}")
    if arguments.raise_floors:
        FLOORS.write_text(json.dumps(raised(reached, floors), indent=1) + "\n", "utf-8")
    failures = missed(reached, floors)
    print(*failures, sep="\n")
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
