"""The spool: what was put is read back in order, however much it is."""

from __future__ import annotations

import io

import pytest

from dateline.errors import DatelineError
from dateline.merge.spool import Spool


def test_what_was_put_is_read_back_in_order() -> None:
    """The last bytes of a path count; a file to remove is None; paths are sorted."""
    spool = Spool()
    assert spool == {}
    spool.put("b.md", b"one")
    spool.put("a.md", None)
    spool.put("b.md", b"two, longer")
    assert list(spool.items()) == [("a.md", None), ("b.md", b"two, longer")]


def test_no_room_is_one_clear_message(monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk of temporary files stops the build before anything is written."""

    class Full(io.BytesIO):
        def __init__(self, **_: object) -> None:
            super().__init__()

        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("dateline.merge.spool.SpooledTemporaryFile", Full)
    with pytest.raises(DatelineError, match=r"No space left on device\. Make room .* Nothing was written"):
        Spool().put("a.md", b"x")
