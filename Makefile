# make run        sets everything up and starts the application on the demonstration register
# make test       sets everything up and runs the tests (make test only="tests/domain -k closing" runs some)
# make check      lint, types, contracts and tests: what must hold before a change lands
# make check-pdf  prints every kind of report and has an independent program look whether everyone can read them
# make format     puts the code into the common form
# make lock       pins the dependencies of pyproject.toml again (make lock upgrade=--upgrade takes newer ones)
# make clean      removes all that was made here, the demonstration register too
#
# The first of these makes .venv with the packages it needs; it is made again when the requirements change.

PYTHON ?= python3
python := .venv/bin/python
register := build/demonstration.register
display := $(if $(filter Linux,$(shell uname -s)),$(DISPLAY)$(WAYLAND_DISPLAY),yes)
compile := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url $(upgrade)
# Looks at reports from an environment of its own: it brings a library under the AGPL, which no part of this may use.
pdf_checker := outloud==0.2.1

.PHONY: run test check lint types contracts check-pdf format lock clean

run: $(register)/register.sqlite
ifneq ($(display),)
	$(python) main.py open $(register)
else
	@echo "There is no display here, so a progress report and a picture of the window are made instead."
	$(python) main.py report progress --register $(register) --out build/progress-report.pdf
	QT_QPA_PLATFORM=offscreen $(python) main.py open $(register) --picture build/window.png
	@echo "See build/progress-report.pdf and build/window.png."
endif

$(register)/register.sqlite: | .venv/ready-to-run
	@mkdir -p build
	$(python) main.py demo $(register)

test: .venv/ready-to-develop
	$(python) -m pytest $(only)

check: lint types contracts test

lint: .venv/ready-to-develop
	.venv/bin/ruff check
	.venv/bin/ruff format --check

types: .venv/ready-to-develop
	.venv/bin/mypy

contracts: .venv/ready-to-develop
	.venv/bin/lint-imports --no-logo

check-pdf: $(register)/register.sqlite
	.ci/check-pdf $(register)

format: .venv/ready-to-develop
	.venv/bin/ruff check --fix
	.venv/bin/ruff format

lock: .venv/ready-to-develop
	$(compile) pyproject.toml --output-file requirements.txt >/dev/null
	$(compile) pyproject.toml --group dev --constraint requirements.txt --output-file requirements-dev.txt >/dev/null
	echo $(pdf_checker) | $(compile) - --output-file requirements-check-pdf.txt >/dev/null

clean:
	rm -rf .venv build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/ready-to-run: requirements.txt .ci/set-up
	@.ci/set-up "$(PYTHON)" requirements.txt
	@touch $@

.venv/ready-to-develop: requirements-dev.txt .ci/set-up
	@.ci/set-up "$(PYTHON)" requirements-dev.txt
	@touch $@
