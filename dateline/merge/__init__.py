"""Merge: pages in memory and `docs/` become what is written."""

from __future__ import annotations

from dateline.merge.known import read_known
from dateline.merge.plan import Plan, plan_pages
from dateline.merge.run_lock import BusyError, sole_run
from dateline.merge.transaction import WriteError, apply, is_interrupted, recover

__all__ = [
    "BusyError",
    "Plan",
    "WriteError",
    "apply",
    "is_interrupted",
    "plan_pages",
    "read_known",
    "recover",
    "sole_run",
]
