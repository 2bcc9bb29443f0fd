"""Merge: pages in memory and `docs/` become what is written."""

from __future__ import annotations

from dateline.merge.check import check_pages, check_sentences
from dateline.merge.corrections import correct
from dateline.merge.edits import Edits, read_edits
from dateline.merge.known import read_known
from dateline.merge.moves import joins_and_splits
from dateline.merge.origin import count_others
from dateline.merge.plan import Plan, Planning, plan_pages
from dateline.merge.run_lock import BusyError, sole_run
from dateline.merge.standing import Standing
from dateline.merge.transaction import WriteError, apply, is_interrupted, recover
from dateline.merge.visibility import without_hidden

__all__ = [
    "BusyError",
    "Edits",
    "Plan",
    "Planning",
    "Standing",
    "WriteError",
    "apply",
    "check_pages",
    "check_sentences",
    "correct",
    "count_others",
    "is_interrupted",
    "joins_and_splits",
    "plan_pages",
    "read_edits",
    "read_known",
    "recover",
    "sole_run",
    "without_hidden",
]
