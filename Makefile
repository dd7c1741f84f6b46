ARGS ?=
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test consumers oracles audit lock clean

demo: .venv/demo                ## the bot against the embedded playground; ARGS=--play plays a day in the terminal
	$(BIN)/latihin demo $(ARGS)

test: .venv/test                ## format, lint, types, layers, tests
	$(BIN)/python -m tests

consumers: .venv/consumers      ## the programs that read our files, on our files: trainers, data set tools, a spreadsheet
	$(BIN)/python -m pytest tests/consumers --durations=10

oracles: .venv/oracles          ## the well-kept libraries of statistics, on the same figures as our own code
	$(BIN)/python -m pytest tests/oracles --durations=5

audit: .venv/audit              ## advisories about what we depend on; says loudly where nobody could be asked
	$(BIN)/python -m tests.audit

lock:                           ## pin every dependency again, with hashes and without a registry's name
	uv pip compile pyproject.toml --group build --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade -q -o requirements-dev.lock
	uv pip compile --group consumers --no-emit-package torch --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade -q -c requirements-dev.lock -o requirements-consumers.lock
	uv pip compile --group oracles --no-emit-package torch --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade -q -c requirements-consumers.lock -o requirements-oracles.lock
	uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade -q -c requirements-dev.lock -o requirements.lock
	uv pip compile --group audit --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade -q -c requirements-dev.lock -o requirements-audit.lock

clean:
	rm -rf .venv .demo dist

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/demo: .venv/bin/python requirements.lock pyproject.toml
	$(BIN)/python -m pip install -q --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	touch $@

.venv/test: .venv/bin/python requirements-dev.lock pyproject.toml
	$(BIN)/python -m pip install -q --require-hashes --no-deps -r requirements-dev.lock
	$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	touch $@

.venv/audit: .venv/test requirements-audit.lock
	$(BIN)/python -m pip install -q --require-hashes --no-deps -r requirements-audit.lock
	touch $@

.venv/consumers: .venv/test requirements-consumers.lock
	$(BIN)/python -m pip install -q --require-hashes --no-deps -r requirements-consumers.lock
	$(BIN)/python -m pip install -q torch==2.13.0
	touch $@

.venv/oracles: .venv/test requirements-oracles.lock
	$(BIN)/python -m pip install -q --require-hashes --no-deps -r requirements-oracles.lock
	touch $@
