"""The spool: what was put is read back in order, however much it is."""

from __future__ import annotations

import io

import pytest

from dateline.errors import DatelineError
from dateline.merge.spool import Spool
from dateline.store.ledger import parts_hash


def test_what_was_put_is_read_back_in_order() -> None:
    """The last bytes of a path count; a file to remove is None; paths are sorted."""
    spool = Spool()
    assert spool == {}
    assert spool.put("b.md", [b"one"])
    assert spool.put("a.md", None, there="a hash")
    assert spool.put("b.md", [b"two, ", b"longer"])
    assert list(spool.items()) == [("a.md", None), ("b.md", b"two, longer")]
    assert spool.hashes == {"a.md": "", "b.md": parts_hash([b"two, longer"])}


def test_what_is_where_it_belongs_is_not_taken() -> None:
    """Neither the bytes that a file has, nor the removal of a file that is not there."""
    spool = Spool()
    assert spool.put("a.md", [b"one"])
    assert not spool.put("a.md", [b"t", b"wo"], there=parts_hash([b"two"]))
    assert not spool.put("b.md", None)
    assert spool == {}
    assert spool.put("c.md", [b"three"])
    assert spool["c.md"] == b"three"


def test_a_large_file_comes_back_in_parts() -> None:
    """So that a table of gigabytes needs no more memory than a page."""
    spool = Spool()
    spool.put("a.csv", [b"x" * 999_999] * 3)
    parts = list(spool.parts("a.csv") or ())
    assert len(parts) == 3
    assert b"".join(parts) == b"x" * 2_999_997


def test_no_room_is_one_clear_message(monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk of temporary files stops the build before anything is written."""

    class Full(io.BytesIO):
        def __init__(self, **_: object) -> None:
            super().__init__()

        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("dateline.merge.spool.SpooledTemporaryFile", Full)
    with pytest.raises(DatelineError, match=r"No space left on device\. Make room .* Nothing was written"):
        Spool().put("a.md", [b"x"])
