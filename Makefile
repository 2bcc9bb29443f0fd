# Dateline: every step a person or a workflow takes. `make` alone lists them.

PYTHON ?= python3
ARTICLES ?=
DATA ?= ../shared/data
SITE ?= site
VENV := .venv
BIN := $(VENV)/bin
APT_GET := DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20
READY := $(VENV)/.ready

# Material for MkDocs prints a banner about another product's plans; nothing here depends on it.
export NO_MKDOCS_2_WARNING = 1
export DISABLE_MKDOCS_2_WARNING = true
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.DEFAULT_GOAL := help
.PHONY: help setup pages site built check preview record serve test lint types score stress bench browse reading lock screenshot chromium clean

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## set up .venv with everything that requirements.lock pins

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Dateline needs Python 3.11 or newer; \"$(PYTHON)\" is $$($(PYTHON) --version 2>&1 || true)."; \
	  echo "Install one (for example: apt install python3 python3-venv), or name it: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "This Python lacks venv. Install it, for example: apt install python3-venv"; \
	  echo "(on Fedora and macOS it comes with python3), then run make again."; exit 1; }
	@test -x $(BIN)/python || { echo "Setting up $(VENV) (a few minutes, once)"; $(PYTHON) -m venv $(VENV); }
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

pages: $(READY) ## write the pages of the articles to docs/ (ARTICLES=folder, else the folder that dateline.toml names)
	$(BIN)/python build_pages.py $(ARTICLES)

site: pages ## the same, and build the site from them into site/
	$(BIN)/mkdocs build --strict
	@echo "The site is in site/: open site/index.html through \"make serve\", or put the folder on any web server."

built: $(READY) ## build the site from the pages as they are
	$(BIN)/mkdocs build --strict

check: $(READY) ## check the pages: front matter, footnotes, links, cited sentences
	$(BIN)/python build_pages.py $(ARTICLES) --check

preview: $(READY) ## say what a build would change, and write nothing
	$(BIN)/python build_pages.py $(ARTICLES) --dry-run

record: ## commit the pages as they are, if they changed
	git add docs
	git diff --cached --quiet || git commit --quiet --message "Pages built anew"

serve: $(READY) ## show the site at http://127.0.0.1:8000, rebuilt as docs/ changes
	$(BIN)/mkdocs serve

test: $(READY) chromium ## run the tests, two at a time, in a browser too where one can be installed
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile

lint: $(READY) ## check style and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY) ## check types
	$(BIN)/mypy

score: $(READY) ## print the table of accuracy (DATA=folder: with the public annotated news in it)
	$(BIN)/python benchmarks/accuracy.py $(wildcard $(DATA))

stress: $(READY) ## build a site of 300 real articles, downloaded on demand
	$(BIN)/python benchmarks/stress.py

bench: $(READY) ## measure speed
	$(BIN)/python benchmarks/speed.py

browse: $(READY) ## look at a built site in a real browser, every kind of page (SITE=folder)
	DATELINE_SITE=$(abspath $(SITE)) $(BIN)/python -m pytest tests/test_browser.py

reading: $(READY) ## measure what a reader waits for: weight, and time until the content shows (SITE=folder)
	$(BIN)/python benchmarks/reading.py $(SITE)

lock: $(READY) ## pin the newest versions that pyproject.toml allows, with hashes
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	  --extra dev --extra bench --output-file requirements.lock pyproject.toml

screenshot: $(READY) ## take the README's picture anew, of the site in site/
	$(BIN)/python tools/screenshot.py

chromium: ## install the browser of the browser tests, where that is possible
	@for name in "$$CHROMIUM" chromium chromium-browser google-chrome google-chrome-stable; do \
	  command -v "$$name" >/dev/null && exit 0; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "Installing Chromium for the browser tests"; \
	  $(APT_GET) update && $(APT_GET) install --yes --no-install-recommends chromium >/dev/null && exit 0; fi; \
	echo "No browser was installed: the tests that need one will be skipped."

clean: ## remove what can be made again: .venv, caches, site/
	rm -rf $(VENV) .cache site build .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info
