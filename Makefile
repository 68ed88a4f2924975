# Heard 听见. `make help` lists every target; each makes this checkout ready by itself.
SHELL := /bin/sh
.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
PACKAGES := kiosk ui db sync headoffice
COVERED := --cov --cov-report=term:skip-covered

# Without a screen, Qt paints into memory.
ifeq ($(strip $(DISPLAY)$(WAYLAND_DISPLAY)),)
export QT_QPA_PLATFORM ?= offscreen
export QT_QUICK_BACKEND ?= software
endif
export PYTHONWARNINGS ?= default

.PHONY: help demo run test test-long check fix gallery translations sounds schema docs docs-site bench bench-peers installer deb licences release lock sbom audit reliability
.PHONY: format lint types imports qml content translated documented program development clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F '\t' '{printf "  make %-14s %s\n", $$1, $$2}'

demo: program translations ## play a whole visit through real parts and count what arrived
	@$(PYTHON) -m kiosk demo

run: program translations ## open this device's screens on the data directory build/device
	@$(PYTHON) -m kiosk run --unlocked --data build/device

test: development translations ## the everyday tests
	@$(PYTHON) -m pytest -n 2 -m "not long" $(COVERED)

test-long: development translations ## the everyday tests, and the long soak, crash and fuzz runs
	@$(PYTHON) -m pytest -n 2

check: format lint types imports qml schema-check content translated documented docs-site audit ## every check; zero warnings

fix: development ## put format and simple lint right
	@$(PYTHON) -m ruff format -q .
	@$(PYTHON) -m ruff check -q --fix .
	@$(PYTHON) tools/qml_check.py --fix

gallery: development translations ## draw every screen into docs/gallery
	@$(PYTHON) -m kiosk gallery

sounds: development ## make the desk's bell tones anew
	@$(PYTHON) tools/sounds.py

schema: development ## write db/schema.sql from the migrations
	@$(PYTHON) -m db.schema --write

docs: development ## bring the generated parts of the documents up to date
	@$(PYTHON) -m cogapp -r docs/module-map.md
	@$(PYTHON) -m kiosk playbook coverage --write docs/coverage.md

docs-site: development ## build the documents as a site in build/site; a broken link fails
	@$(PYTHON) -m mkdocs build --quiet

bench: development translations ## measure, as ratios to a limit of the same run
	@$(PYTHON) -m benchmarks

bench-peers: development translations ## install others into build/peers, and drain the same records through them
	@$(PYTHON) -m benchmarks.peers

installer: development translations licences ## build the one-folder program, and try it where there is no Python
	@$(PYTHON) -m PyInstaller --log-level WARN --noconfirm --distpath build/dist --workpath build/pyinstaller \
	  build_installer.spec
	@if [ "$$(id -u)" = 0 ] && command -v debootstrap >/dev/null; then tools/try_installer.sh; \
	  else echo "Built, and not tried in a bare system: that needs root and debootstrap."; fi

deb: installer ## build the Debian packages, and install them in a bare system
	@$(PYTHON) -m tools.deb
	@if [ "$$(id -u)" = 0 ] && command -v debootstrap >/dev/null; then tools/try_deb.sh; \
	  else echo "Built, and not tried in a bare system: that needs root and debootstrap."; fi

reliability: development ## run every fault suite in full, and write what it counted to docs/reliability.md
	@rm -rf build/reliability
	@$(PYTHON) -m pytest -q -n 2 tests/crash
	@$(PYTHON) -m tools.reliability --write

licences: development ## write under which licences all components come: docs/licences.md, build/THIRD-PARTY.txt
	@$(PYTHON) -m tools.licences >/dev/null

release: sbom licences ## gather what `make deb` built, with signed checksums: make release KEY=FILE
	@$(PYTHON) -m tools.release --key "$(KEY)"

sbom: development ## list every component with its hashes (CycloneDX) in build/sbom.cdx.json
	@mkdir -p build
	@PYTHONWARNINGS=ignore $(PYTHON) -m cyclonedx_py requirements requirements/program.lock --output-file build/sbom.cdx.json
	@$(PYTHON) -m tools.vendored build/sbom.cdx.json

audit: sbom ## ask the public advisory database about every component, where it can be reached
	@$(PYTHON) -m tools.audit

lock: development ## renew the locked requirements
	@for kind in program development; do \
	  $(PYTHON) -m uv pip compile -q --generate-hashes --no-emit-index-url --universal --no-header \
	    --python-version 3.11 -o requirements/$$kind.lock requirements/$$kind.in; done
	@$(MAKE) --no-print-directory licences

translations: program ## compile the translations for the screens
	@$(PYTHON) tools/translations.py compile

program:
	@tools/bootstrap.sh program

development:
	@tools/bootstrap.sh development

format: development
	@$(PYTHON) -m ruff format --check -q .

lint: development
	@$(PYTHON) -m ruff check -q .

types: development
	@$(PYTHON) -m mypy $(PACKAGES) tools

imports: development
	@mkdir -p build
	@.venv/bin/lint-imports --no-cache >build/imports.log 2>&1 || { cat build/imports.log; exit 1; }

qml: development
	@$(PYTHON) tools/qml_check.py

schema-check: development
	@$(PYTHON) -m db.schema --check

content: development
	@$(PYTHON) -m kiosk playbook check

translated: development
	@$(PYTHON) tools/translations.py check

documented: development
	@$(PYTHON) -m cogapp --check docs/module-map.md
	@$(PYTHON) -m kiosk playbook coverage --compare docs/coverage.md
	@.venv/bin/codespell -q 3 -L advertis,anual,chargd,datas,discreet,fillin,iif,recuse,sting,stings,titel --skip '*.lock,*.ts,*.svg,./build,./.venv,./.git,*.png,experience.json,*.min.js' .

clean: ## remove what was built
	@rm -rf build
