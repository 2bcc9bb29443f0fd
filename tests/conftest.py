"""What tests in several files start from."""

from __future__ import annotations

from pathlib import Path

import pytest
from editing import build


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder with the pages of the invented corpus."""
    build(tmp_path / "docs")
    return tmp_path / "docs"
