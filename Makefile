# Everything sets itself up from nothing: Python 3.11 with venv is all it needs.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SHELL := /bin/bash

.PHONY: demo test check format lint types imports rules docs-check unit bench quality samples model figures clean

demo: $(VENV)/.installed ## judge a real-looking message, a small backup and a screenshot, from nothing
	@$(BIN)/collectguard check --format text --exit-zero --sender 10690000000000 "$$(cat data/samples/demo-message.txt)"
	@printf '\n%s\n\n' "—— collectguard scan data/samples/demo-backup.xml ——"
	@$(BIN)/collectguard scan --format text --exit-zero --quiet data/samples/demo-backup.xml
	@printf '\n%s\n\n' "—— collectguard scan data/samples/demo-screenshot.png data/samples/demo-letter.png ——"
	@$(BIN)/collectguard scan --format text --exit-zero --quiet data/samples/demo-screenshot.png data/samples/demo-letter.png

test: check ## lint, types, import contract, docs check, tests

check: lint types imports docs-check unit

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.dev
	$(BIN)/mypy

imports: $(VENV)/.dev
	$(BIN)/lint-imports --no-cache

docs-check: $(VENV)/.dev
	$(BIN)/python -m tasks.compile_law --check
	$(BIN)/python -m tasks.compile_rules --check
	$(BIN)/python -m tasks.make_docs --check
	$(BIN)/python -m tasks.expand_samples --check
	$(BIN)/python -m tasks.make_figures --check

unit: $(VENV)/.dev
	$(BIN)/pytest

rules: $(VENV)/.dev ## after a change of rules or words: the index, the rule pages, every rule's examples
	$(BIN)/python -m tasks.compile_law
	$(BIN)/python -m tasks.compile_rules
	$(BIN)/python -m tasks.make_docs
	$(BIN)/collectguard rules test --format text

samples: $(VENV)/.dev ## data/samples/messages.jsonl from the moulds
	$(BIN)/python -m tasks.expand_samples

model: samples ## the shipped classifier, and its card; BACKGROUND=FILE adds ordinary messages without labels
	$(BIN)/collectguard train --format text --model models/classifier.json $(if $(BACKGROUND),--background $(BACKGROUND))
	$(BIN)/python -m tasks.make_figures

figures: $(VENV)/.dev ## docs/quality.md and docs/performance.md from the kept figures
	$(BIN)/python -m tasks.make_figures

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.dev ## messages a second, cold start
	$(BIN)/python -m benchmarks.speed

quality: $(VENV)/.dev ## measured against the labelled sets, where they are present
	$(BIN)/python -m benchmarks.quality

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

$(VENV)/bin/python:
	tasks/setup_venv.sh $(PYTHON) $(VENV)

$(VENV)/.installed: $(VENV)/bin/python pyproject.toml $(shell find src models -type f -not -name '*.pyc')
	$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[ocr]'
	@touch $@

$(VENV)/.dev: $(VENV)/bin/python pyproject.toml requirements-dev.txt tasks/setup_tesseract.sh
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt --editable .
	tasks/setup_tesseract.sh $(VENV)
	@touch $@ $(VENV)/.installed
