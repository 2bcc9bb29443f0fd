"""The quality gate: scores on hand-annotated articles never fall below what was reached."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


def load_gate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gate", ROOT / "benchmarks" / "gate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


gate = load_gate()


@pytest.mark.slow
def test_no_score_falls_below_its_floor(tmp_path: Path) -> None:
    """Every row of the score on the seeds reaches its floor, and every row has one."""
    floors = json.loads(gate.FLOORS.read_text("utf-8"))
    reached = gate.measure(ROOT / "seeds", gate.GOLD / "seeds.yml", tmp_path / "docs")
    assert gate.missed(reached, floors) == []
    assert set(reached) <= set(floors)


def test_the_gate_names_what_falls_short() -> None:
    """A row below its floor, or no longer measured, is named with both figures."""
    assert gate.missed({"a": 0.5, "b": 0.9}, {"a": 0.6, "b": 0.9, "c": 0.1}) == [
        "a: 0.500 is below its floor of 0.600",
        "c: 0.000 is below its floor of 0.100",
    ]


def test_floors_only_rise() -> None:
    """Raising keeps a floor that was not reached this time."""
    assert gate.raised({"a": 0.5, "b": 0.9}, {"a": 0.6}) == {"a": 0.6, "b": 0.9}
