"""Pagefind at work: it reads the documents from files and writes the index, beside the rest of the build."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

_NOT_INDEXED = "sup, .headerlink, .footnote, .backlinks, .uses, [role=tooltip], [data-pagefind-ignore]"
# Files in memory, on Linux: thousands of small ones cost more on a disk than it takes to index them.
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there


class Indexing:
    """An index in the making.

    `documents` are pairs of an address below the site's root and its HTML, `size` about as many bytes as
    their files take.
    """

    def __init__(self, documents: Iterable[tuple[str, str]], size: int, output: Path) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="dateline-search-", dir=_quick(size)))
        self._process: subprocess.Popen[str] | None = None
        try:
            for url, text in documents:
                file = self._folder / url if url.endswith(".html") else self._folder / url / "index.html"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            self._process = _start(self._folder, output)
        except BaseException:
            self.stop()
            raise

    def wait(self) -> list[str]:
        """Wait for the end; give what went wrong."""
        assert self._process is not None  # noqa: S101 - or there would be no object
        out, err = self._process.communicate()
        self.stop()
        if self._process.returncode == 0:
            return []
        said = " ".join((err or out).split()[-40:])
        remedy = (
            'Install the package pagefind[bin], or set engine = "material" below [search] in dateline.toml.'
        )
        return [f"The search index was not written: pagefind said {said!r}. {remedy}"]

    def stop(self) -> None:
        """End it, finished or not, and remove the files that it reads."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.communicate()
        shutil.rmtree(self._folder, ignore_errors=True)


def version() -> str:
    """Give the version of Pagefind."""
    try:
        return metadata.version("pagefind")
    except metadata.PackageNotFoundError:
        return "unknown"


def _quick(size: int) -> Path | None:
    """Give a folder in memory with ample room for so many bytes; None for the usual one."""
    try:
        free = shutil.disk_usage(_MEMORY).free
    except OSError:
        return None
    return _MEMORY if free > 2 * size and os.access(_MEMORY, os.W_OK) else None


def _start(pages: Path, output: Path) -> subprocess.Popen[str]:
    command = [
        sys.executable, "-m", "pagefind", "--silent",
        "--site", str(pages), "--output-path", str(output), "--exclude-selectors", _NOT_INDEXED,
    ]  # fmt: skip
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - our own arguments
