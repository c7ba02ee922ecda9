#!/usr/bin/env bash
# Start promocase from this checkout. The first start sets everything up; arguments go to the program.
set -euo pipefail
from=$PWD
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
. tools/setup.sh run
promocase=$PWD/.venv/bin/promocase
cd -- "$from"
exec "$promocase" "$@"
