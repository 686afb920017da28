# One verb for each intention, the same for people and for CI. `make` alone explains them.
.DEFAULT_GOAL := help
SHELL := bash
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

help: ## Explain these verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## Make the virtual environment from the lock file
$(READY): requirements-dev.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Wartarsip needs Python 3.11 or newer; name one with PYTHON=...") if sys.version_info < (3, 11) else None'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	touch $@

demo: setup ## Crawl a news site served on loopback twice, search it, and say how to open the archive
	$(BIN)/python -m examples.newsroom.demo

test: setup ## Run the tests
	$(BIN)/python -m pytest -n auto --dist loadgroup $(ARGS)

soak: setup ## Run the long tests (an hour or more), one after the other, and record what they measure
	nice $(BIN)/python -m pytest -m soak --timeout 7200 $(ARGS)
	$(BIN)/python -m docs.generate

lint: setup ## Check style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: setup ## Mend style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: setup ## Check types (strict for archive and scraper)
	$(BIN)/mypy

docs: setup ## Write the generated documents anew
	$(BIN)/python -m docs.generate

docs-check: setup ## Fail if a generated document is out of date or a link is dead
	$(BIN)/python -m docs.generate --check

benchmark: setup ## Measure quality and cost on the corpora, as ratios in one run
	$(BIN)/python -m benchmarks

benchmark-peers: setup ## Measure other extractors beside ours, in an environment of their own
	$(BIN)/python -m benchmarks.peers

check: lint types docs-check test ## All that CI runs

lock: setup ## Resolve the dependencies anew into the lock files
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header -q pyproject.toml --group dev -o requirements-dev.lock

clean: ## Remove what the verbs made
	rm -rf $(VENV) demo-archive build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

.PHONY: help setup demo test soak lint format types docs docs-check benchmark benchmark-peers check lock clean
