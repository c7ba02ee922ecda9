#!/usr/bin/env bash
# Every check of this project: style, types, tests. Arguments go to pytest, e.g. ./test.sh tests/domain -k money
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
. tools/setup.sh test
export QT_QPA_PLATFORM=offscreen
PATH=$PWD/.venv/bin:$PATH

ruff check
ruff format --check
basedpyright
exec pytest --numprocesses=auto --maxprocesses=4 "$@"
