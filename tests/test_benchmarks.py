"""The benchmarks' command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SPEED = Path(__file__).resolve().parent.parent / "benchmarks" / "speed.py"


@pytest.mark.parametrize(("small", "large"), [("20", "20"), ("30", "20"), ("0", "20")])
def test_growth_is_measured_between_two_sizes(small: str, large: str) -> None:
    """Sizes that are no smaller and larger one are refused with both, before anything is built."""
    asked = [sys.executable, str(SPEED), "site", "--small", small, "--large", large]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert f"--small {small} and --large {large}: site measures growth" in done.stderr
