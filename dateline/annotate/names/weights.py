"""What votes for the kind of a name weigh.

Weights are orders of trust, set by reading: 4 a word that settles it (a title, "Ministry"), 2 strong,
1 what the small model says, below 1 a hint.
"""

from __future__ import annotations

SETTLES, STRONG, FAIR, HINT = 4.0, 2.0, 1.0, 0.5
MANY = 4  # words: longer capitalised chains are seldom people


def add(votes: dict[str, float], kind: str, weight: float) -> None:
    """Add a vote."""
    votes[kind] = votes.get(kind, 0.0) + weight
