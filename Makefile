# make run     the first questionnaire, at once
# make test    every test
# make lint    the format of the code
# make pages   papers and records as a reader sees them, in a browser and on paper
# make nasty   500 nasty texts through every export, and the tables through LibreOffice
# make golden  write the expected screens, leaflets, records, guides and sizes of diagrams anew, to be read
# make fhir    a thousand sessions of each questionnaire as FHIR R4, read by others
# make bench   how fast it is, beside others, in one run
# make mutants  whether a slip in a questionnaire would be noticed, whatever it is
# make receipts  the receipts of the proofs, anew: after a change of a questionnaire or the prover
# make prove-z3  proves the questionnaires a second time, by other means; some minutes
# make bench-audit   how fast an audit is, and how much memory it needs, over many sessions
# make attack  try to find out what an audit hides
# make install PREFIX=/usr/local

PREFIX ?= /usr/local
SWIFT ?= swift
# A list of 750 KiB that is read at every start is 6 KiB long in this form, which glibc knows since 2.36.
PACKED = $(shell printf 'glibc 2.36\n%s\n' "$$(getconf GNU_LIBC_VERSION 2>/dev/null)" | sort -VC \
  && echo -Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs)
RELEASE = $(SWIFT) build --configuration release --static-swift-stdlib $(PACKED) --product nightlight
SHARE = $(DESTDIR)$(PREFIX)/share/nightlight
MANUAL = $(DESTDIR)$(PREFIX)/share/man/man1
BASH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/zsh/site-functions

.PHONY: run build test lint check mutants receipts pages fhir nasty bench prove-z3 bench-audit attack install clean golden

run: build
	@"$$($(RELEASE) --show-bin-path)/nightlight" talk co-sleeping

build:
	@.ci/install run
	@echo "Building (the first time takes some minutes)" >&2
	@$(RELEASE) --quiet

test:
	@.ci/install test
	$(SWIFT) build --build-tests
	python3 -m unittest discover --start-directory Tests/Scripts
	python3 Tests/Guide/guide.py check
	python3 Tests/Guide/authoring.py check
	Tests/Trials/run
	$(SWIFT) test --disable-xctest

lint:
	@.ci/install run
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

check: build
	"$$($(RELEASE) --show-bin-path)/nightlight" check

mutants: build
	.ci/mutants "$$($(RELEASE) --show-bin-path)/nightlight"

receipts: build
	"$$($(RELEASE) --show-bin-path)/nightlight" check --receipts write

pages:
	@.ci/install pages
	rm -rf .build/pages && mkdir -p .build/pages
	NIGHTLIGHT_PAGES="$(CURDIR)/.build/pages" $(SWIFT) test --disable-xctest --filter PageSamples
	PYTHONPATH="$$(.ci/checkers)" python3 Tests/Pages/check_pages.py .build/pages/*.html
	.ci/leaflets "$$($(SWIFT) build --show-bin-path)/nightlight" .build/pages/program

nasty:
	@.ci/install pages
	@.ci/install office
	$(SWIFT) build
	PYTHONPATH="$$(.ci/checkers)" python3 Tests/Nasty/nasty.py --office

fhir:
	@.ci/install fhir
	Tests/FHIR/run 1000 --configuration release -Xswiftc -enable-testing

golden:
	NIGHTLIGHT_GOLDEN=write $(SWIFT) test --disable-xctest --filter 'TranscriptsTests|ExportingTests'
	python3 Tests/Guide/guide.py write
	python3 Tests/Guide/authoring.py write
	python3 Tests/Scripts/test_diagrams.py --write

SOLVERS = .build-bench/solvers

bench: build $(SOLVERS)/ready
	python3 Tests/Bench/bench.py "$$($(RELEASE) --show-bin-path)/nightlight"
	$(SOLVERS)/bin/python Tests/Bench/bench_prove.py "$$($(RELEASE) --show-bin-path)/nightlight"
	python3 Tests/Bench/bench_limits.py "$$($(RELEASE) --show-bin-path)/nightlight"

$(SOLVERS)/ready: Tests/Solvers/requirements.txt
	@.ci/install bench
	python3 -m venv $(SOLVERS)
	$(SOLVERS)/bin/pip install --quiet --requirement Tests/Solvers/requirements.txt
	touch $@

prove-z3: build $(SOLVERS)/ready
	$(SOLVERS)/bin/python Tests/Solvers/prove.py "$$($(RELEASE) --show-bin-path)/nightlight"

bench-audit: build
	python3 Tests/Bench/audit_bench.py "$$($(RELEASE) --show-bin-path)/nightlight"

attack: build
	python3 Tests/Audit/attack.py "$$($(RELEASE) --show-bin-path)/nightlight" --stores 40

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/Questionnaires" "$(SHARE)/Localizations"
	install -m 755 "$$($(RELEASE) --show-bin-path)/nightlight" "$(DESTDIR)$(PREFIX)/bin/nightlight"
	install -m 644 Questionnaires/*.json "$(SHARE)/Questionnaires"
	install -d "$(SHARE)/Questionnaires/Receipts"
	install -m 644 Questionnaires/Receipts/*.json "$(SHARE)/Questionnaires/Receipts"
	install -m 644 Localizations/*.xcstrings "$(SHARE)/Localizations"
	install -d "$(MANUAL)" "$(BASH_COMPLETIONS)" "$(ZSH_COMPLETIONS)"
	"$(DESTDIR)$(PREFIX)/bin/nightlight" manual >"$(MANUAL)/nightlight.1"
	"$(DESTDIR)$(PREFIX)/bin/nightlight" completions bash --data "$(SHARE)" \
	  >"$(BASH_COMPLETIONS)/nightlight"
	"$(DESTDIR)$(PREFIX)/bin/nightlight" completions zsh --data "$(SHARE)" \
	  >"$(ZSH_COMPLETIONS)/_nightlight"
	chmod 644 "$(MANUAL)/nightlight.1" "$(BASH_COMPLETIONS)/nightlight" \
	  "$(ZSH_COMPLETIONS)/_nightlight"

clean:
	rm -rf .build .build-*
