#!/usr/bin/env bash
# Every check of this project: style, types, tests. Arguments go to pytest, e.g. ./test.sh tests/domain -k money
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
. tools/setup.sh test
export QT_QPA_PLATFORM=offscreen
PATH=$PWD/.venv/bin:$PATH

failed=()
check() { "$@" || failed+=("$*"); }

check ruff check
check ruff format --check
check basedpyright
check pytest --numprocesses=auto --maxprocesses=4 "$@"

((${#failed[@]} == 0)) || stop "not passed: $(printf '%s; ' "${failed[@]}")"
