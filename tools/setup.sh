# Makes a checkout ready to run. Sourced by run.sh and test.sh, which stand in the project's root:
#
#     . tools/setup.sh run        the program
#     . tools/setup.sh test       the program and the tools that check it
#
# The first time it installs the system libraries that are missing (Debian and its kin; elsewhere it names them),
# makes .venv and installs the Python packages. A stamp remembers what was done, so later runs start at once.

setup_for=$1

# What Qt's window, WeasyPrint's text layout and their libraries load that their wheels do not bring.
# libharfbuzz-subset0 is what makes writing a PDF ten times faster.
system_packages=(
    libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 libfontconfig1
    libegl1 libgl1 libdbus-1-3 libgssapi-krb5-2 libxkbcommon-x11-0 libx11-xcb1
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
    libwayland-client0 libwayland-cursor0 libwayland-egl1
)
system_libraries=(
    libpango-1.0.so.0 libpangoft2-1.0.so.0 libfontconfig.so.1
    libEGL.so.1 libGL.so.1 libdbus-1.so.3 libgssapi_krb5.so.2 libxkbcommon-x11.so.0 libxcb-cursor.so.0
    libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-render-util.so.0 libxcb-xkb.so.1
)

say() { printf 'promocase: %s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

suitable_python() {
    local candidate
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    return 1
}

known_to_apt() { # an older release lacks one or the other, and can do without
    apt-cache policy "$@" | awk '/^[^ ]/ { name = $1 } /Candidate:/ && $2 != "(none)" { sub(":$", "", name); print name }'
}

install_system_packages() {
    local wanted=("${system_packages[@]}") missing=() package as_root=()
    suitable_python >/dev/null || wanted+=(python3 python3-venv)
    local present
    present=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "${wanted[@]}" 2>/dev/null || true)"
    for package in "${wanted[@]}"; do
        [[ $present == *" installed:$package "* ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    if ((EUID)); then
        command -v sudo >/dev/null || stop "these system packages are missing: ${missing[*]}." \
            "Ask whoever looks after this machine to run: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing system packages (once): ${missing[*]}"
    "${as_root[@]}" apt-get update -qq || say "the package lists could not be renewed; going on with those at hand"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $(known_to_apt "${missing[@]}") >/dev/null ||
        stop "these system packages could not be installed: ${missing[*]}. The lines above say why."
}

name_missing_libraries() {
    local missing
    missing=$("$1" - "${system_libraries[@]}" <<'PYTHON'
import ctypes, sys

def is_missing(library):
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False

print(*filter(is_missing, sys.argv[1:]))
PYTHON
    )
    [[ -z $missing ]] || stop "these system libraries are missing: $missing." \
        "Install them with this system's package manager (they come with Pango, Fontconfig, Mesa and" \
        "xcb-util-cursor, xcb-util-wm, xcb-util-image, xcb-util-keysyms, xcb-util-renderutil), then start again."
}

fingerprint() {
    {
        cat pyproject.toml tools/setup.sh /etc/os-release 2>/dev/null || true
        readlink -f .venv/bin/python || true
        pwd
    } | cksum
}

is_ready() {
    local stamp
    [[ -x .venv/bin/python ]] || return 1
    for stamp in .venv/ready-test ".venv/ready-$setup_for"; do
        [[ -e $stamp && $(<"$stamp") == "$current" ]] && return 0
    done
    return 1
}

set_up() {
    local python of_project=.
    [[ $setup_for == run ]] || of_project=".[$setup_for]"
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_system_packages
    fi
    python=$(suitable_python) ||
        stop "Python 3.11 or newer is needed, with its venv module. This machine has" \
            "$(python3 --version 2>/dev/null || echo 'no Python'). On Ubuntu 22.04 this brings it:" \
            "sudo apt-get install python3.11 python3.11-venv"
    if ! command -v apt-get >/dev/null && [[ $(uname) == Linux ]]; then
        name_missing_libraries "$python"
    fi
    if .venv/bin/python -m pip --version >/dev/null 2>&1; then
        say "bringing the Python packages in .venv up to date"
    else
        say "installing the Python packages in .venv (once, a few minutes)"
        "$python" -m venv --clear .venv
    fi
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$of_project" ||
        stop "the Python packages could not be installed. The lines above say why; nothing else was changed."
    fingerprint >".venv/ready-$setup_for"
}

current=$(fingerprint)
if ! is_ready; then
    # Two starts at the same time must not both build the environment.
    if command -v flock >/dev/null; then
        exec 9<.
        flock 9
    fi
    current=$(fingerprint)
    is_ready || set_up
    exec 9<&-
fi
