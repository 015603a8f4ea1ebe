# `make site` and `make test` do all that is needed, from a fresh clone on; `make help` lists the rest.

PYTHON ?= python3
# The demo's own day, so that its site and its tests stay the same for ever. `make site AS_OF=` takes today.
AS_OF = 2026-11-24

MENTORKIT = .venv/bin/python -m mentorkit
ON_DAY = $(if $(AS_OF),--as-of $(AS_OF))
# A revision to compare with: `make check BASE=main` judges the change, and counts only what is new.
BASE ?=
AGAINST = $(if $(BASE),--base "$(BASE)")
LOCK = .venv/bin/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 --upgrade

.PHONY: help setup site test serve check bench fuzz hostile audit screenshots lock clean ci-check ci-publish ci-deploy ci-private-pages
.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /\1	/' | expand -t 12

setup: .venv/.dev .venv/browser .venv/editor .venv/spelling ## the virtual environment with all that is needed to develop

site: .venv/.run ## check the demo programme and build its site in build/html
	@$(MENTORKIT) check $(ON_DAY)
	@$(MENTORKIT) build $(ON_DAY)
	@echo "Bekijken · To look at it: make serve"

test: .venv/.dev .venv/browser .venv/editor .venv/spelling ## every test
	@.venv/bin/python -m pytest $(TESTS)

serve: .venv/.run ## a live preview that follows every saved file
	@$(MENTORKIT) serve $(ON_DAY)

check: .venv/.run ## what the check finds
	@$(MENTORKIT) check $(ON_DAY) $(AGAINST)

bench: .venv/.dev .venv/bench ## how fast the check and the build are, beside other tools
	@.venv/bin/python -m benchmarks $(BENCH)

fuzz: .venv/.dev ## 5,000 broken programmes for the check; SEED= and CASES= choose others, ONLY= one
	@.venv/bin/python -m tests.fuzz $(if $(SEED),--seed "$(SEED)") $(if $(CASES),--cases $(CASES)) $(if $(ONLY),--only $(ONLY))

hostile: .venv/.dev ## folders made to break the check, and what each costs
	@.venv/bin/python -m benchmarks.hostile

audit: .venv/.dev .venv/browser .venv/bench ## whether the site keeps its promises: weight, speed, words, looks
	@.venv/bin/python -m benchmarks.audit $(AUDIT)

screenshots: .venv/.dev .venv/browser ## keep pictures of the site's pages as they are now
	@.venv/bin/python -m benchmarks.audit --renew

lock: .venv/.dev ## renew the locked versions of all packages
	@$(LOCK) pyproject.toml --group dev --group setup --output-file requirements-dev.txt
	@$(LOCK) pyproject.toml --constraint requirements-dev.txt --output-file requirements.txt
	@$(LOCK) --group setup --constraint requirements-dev.txt --output-file requirements-setup.txt
	@.venv/bin/python tools/npm.py tests/editor
	@.venv/bin/python tools/npm.py benchmarks

clean: ## remove all that was made
	rm -rf .venv build dist .pytest_cache .hypothesis .ruff_cache tests/editor/node_modules benchmarks/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# What the workflows call, always on the real day.
ci-check: .venv/.run
	@$(MENTORKIT) check --format github $(AGAINST)
	@$(MENTORKIT) build

ci-publish: ci-check
	@.venv/bin/python tools/target.py

ci-deploy:
	@tools/deploy

ci-private-pages:
	@tools/private-pages

# Stamps: each says that a step is done, and is older than what the step reads when it must be done again.
.venv/.made:
	@tools/venv "$(PYTHON)"
	@echo "$(PYTHON)" >$@

.venv/.run: .venv/.made requirements-setup.txt requirements.txt
	@tools/install requirements.txt
	@touch $@

.venv/.dev: .venv/.run requirements-dev.txt
	@tools/install requirements-dev.txt
	@touch $@

# Holds the browser's path. It stays away while no browser is to be had, so that the next run looks again.
.venv/browser: .venv/.dev
	@.venv/bin/python tools/browser.py $@

# Says that hunspell has the dictionaries of both languages, and stays away in the same way.
.venv/spelling: .venv/.made
	@.venv/bin/python tools/spelling.py $@

# npm packages: the editor's language server for the tests, and the benchmarks' peers. Both stay away in the same way.
.venv/editor: .venv/.dev tests/editor/package-lock.json
	@.venv/bin/python tools/npm.py tests/editor $@

.venv/bench: .venv/.dev benchmarks/package-lock.json
	@.venv/bin/python tools/npm.py benchmarks $@

# An environment whose Python is gone, or is another than the one asked for by name, is made anew.
MADE := $(shell .venv/bin/python -c "" 2>/dev/null && cat .venv/.made 2>/dev/null)
ifneq ($(if $(filter file,$(origin PYTHON)),$(if $(MADE),same),$(if $(filter $(MADE),$(PYTHON)),same)),same)
.PHONY: .venv/.made
endif
