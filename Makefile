# The only front door: `make run` to use Spiraali, `make test` to know that it works.
SHELL := /bin/bash
.DEFAULT_GOAL := help

API_PORT ?= 8080
CLIENT_PORT ?= 5173
DATA_DIR ?= data
export API_PORT CLIENT_PORT DATA_DIR

JAR := backend/target/quarkus-app/quarkus-run.jar
MODULES := frontend/node_modules/.package-lock.json
CLIENT := frontend/dist/index.html
MAVEN = JAVA_HOME=$$(.make/jdk) mvn -B -ntp -q -f backend/pom.xml

.PHONY: help run test fmt check openapi bench bench-live up down clean

help: ## What there is to call
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 18

run: $(JAR) $(CLIENT) ## Build what is missing and run it all until Ctrl-C (API_PORT, CLIENT_PORT, DATA_DIR)
	@.make/run

test: $(MODULES) ## Every check there is; ends with "N passed, N failed"
	@.make/needs mvn node npm chromium && .make/jdk >/dev/null
	@.make/test

fmt: $(MODULES) ## Put every file in its format
	@$(MAVEN) spotless:apply
	@cd frontend && PATH="$$PWD/node_modules/.bin:$$PATH" npm run --silent fmt

check: $(MODULES) ## Format, types and lint only
	@$(MAVEN) spotless:check
	@cd frontend && PATH="$$PWD/node_modules/.bin:$$PATH" npm run --silent check

openapi: $(MODULES) ## Write the contract the code speaks, and from it the client's types and docs/api
	@$(MAVEN) package -DskipTests
	@cp backend/target/openapi/openapi.yaml openapi.yaml
	@cd frontend && PATH="$$PWD/node_modules/.bin:$$PATH" npm run --silent types && PATH="$$PWD/node_modules/.bin:$$PATH" npm run --silent reference

bench: $(JAR) $(MODULES) ## Speed as ratios to pgbench and psql running the same SQL (BENCH_ONLY=bench, programme or scores: that alone)
	@.make/needs pgbench psql
	@[ "$(BENCH_ONLY)" = scores ] || .make/bench
	@case "$(BENCH_ONLY)" in "" | scores) .make/bench-live scores.mjs ;; esac

bench-live: $(JAR) $(MODULES) ## A room of 600 phones: nothing lost, and how fast
	@.make/needs pgbench psql
	@.make/bench-live

up: ## The production arrangement in containers
	docker compose up --build --detach

down: ## Stop it; the data stays
	docker compose down

clean: ## Remove what was built, never the data
	rm -rf backend/target frontend/dist frontend/node_modules

$(JAR): backend/pom.xml $(shell find backend/src/main docs/api -type f)
	@.make/needs mvn && .make/jdk >/dev/null
	@echo "Building the API (the first time takes some minutes)"
	@$(MAVEN) package -DskipTests
	@touch $@

$(MODULES): frontend/package.json frontend/package-lock.json
	@.make/needs node npm
	@echo "Installing the client's tools"
	@cd frontend && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(CLIENT): $(MODULES) $(shell find frontend/src frontend/public frontend/*.html frontend/*.config.ts -type f -not -name '*.test.*' 2>/dev/null)
	@echo "Building the client"
	@cd frontend && PATH="$$PWD/node_modules/.bin:$$PATH" npm run --silent build
	@touch $@
