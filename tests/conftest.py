"""What tests in several files start from: pages to edit, and built sites to look at in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsed import GIVEN, Site, given_site, invented_site, published_site
from chromium import executable
from editing import build

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder with the pages of the invented corpus."""
    build(tmp_path / "docs")
    return tmp_path / "docs"


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of the invented corpus."""
    if GIVEN:
        pytest.skip("the site that DATELINE_SITE names is looked at")
    with invented_site(tmp_path_factory.mktemp("invented")) as made:
        yield made


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of docs/."""
    if GIVEN:
        pytest.skip("the site that DATELINE_SITE names is looked at")
    with published_site(tmp_path_factory.mktemp("published")) as made:
        yield made


@pytest.fixture(scope="session")
def given() -> Iterator[Site]:
    """The site that DATELINE_SITE names."""
    with given_site() as served:
        yield served


@pytest.fixture(scope="session", params=["given"] if GIVEN else ["invented", "published"])
def site(request: pytest.FixtureRequest) -> Site:
    """Each of the sites that are looked at."""
    found: Site = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, where there is one."""
    program = executable()
    from browsing import chromium  # noqa: PLC0415 - only where a browser is installed

    with chromium(program) as started:
        yield started
