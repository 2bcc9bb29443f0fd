"""Measure speed: `make bench` runs all, `python benchmarks/speed.py site` one of them.

Each benchmark is a module with a function `run(small, large, runs)` that prints what it measures
and gives what is not as it should be. A new one is added to BENCHMARKS.
"""

from __future__ import annotations

import argparse
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
    failed = [
        problem
        for name in asked.benchmarks or BENCHMARKS
        for problem in BENCHMARKS[name](asked.small, asked.large, asked.runs)
    ]
    for problem in failed:
        print(f"FAILED: {problem}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
