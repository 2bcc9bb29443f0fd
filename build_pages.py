#!/usr/bin/env python3
"""Build the pages of a site from news articles: `python build_pages.py --help`."""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this file is the one that older versions still read
    sys.exit("Dateline needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")

if __name__ == "__main__":
    try:
        from dateline.command.cli import program
    except ModuleNotFoundError as missing:
        sys.exit(f"{missing.name} is not installed. Run `make setup`, then .venv/bin/python build_pages.py.")
    program("build_pages.py")
