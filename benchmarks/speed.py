"""Measure speed: `make bench` runs all, `python benchmarks/speed.py site` one of them.

Each benchmark is a module with a function `run(small, large, runs)` that prints what it measures
and gives what is not as it should be. A new one is added to BENCHMARKS.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

import annotation_speed
import scale
import search_speed
import site_scale
import site_speed

BENCHMARKS = {
    "annotation": annotation_speed.run,
    "site": site_speed.run,
    "search": search_speed.run,
    "scale": scale.run,
    "site-scale": site_scale.run,
}


def main() -> int:
    """Run the benchmarks that are asked for; 1 where a limit is exceeded."""
    parser = argparse.ArgumentParser(description="Measure speed.")
    parser.add_argument("benchmarks", nargs="*", choices=[*BENCHMARKS, []], help="which; all by default")
    parser.add_argument("--small", type=int, default=site_speed.SMALL, help="pages of the small site")
    parser.add_argument("--large", type=int, default=site_speed.LARGE, help="pages of the large site")
    parser.add_argument("--runs", type=int, default=3, help="builds of each; the median counts")
    asked = parser.parse_args()
    names = asked.benchmarks or [*BENCHMARKS]
    if len(names) > 1:
        return max([_by_itself(name, asked) for name in names])
    failed = [problem for name in names for problem in BENCHMARKS[name](asked.small, asked.large, asked.runs)]
    for problem in failed:
        print(f"FAILED: {problem}")
    return 1 if failed else 0


def _by_itself(name: str, asked: argparse.Namespace) -> int:
    """Run a benchmark in a process of its own: what begins in a large one counts as large as that (Linux)."""
    sizes = ["--small", str(asked.small), "--large", str(asked.large), "--runs", str(asked.runs)]
    return subprocess.run([sys.executable, __file__, name, *sizes], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
