"""Reported speech: who says what, with which word."""

from __future__ import annotations

from dateline.annotate.speech.capitals import with_states
from dateline.annotate.speech.speakers import attribute_speakers
from dateline.annotate.speech.statements import find_statements

__all__ = ["attribute_speakers", "find_statements", "with_states"]
