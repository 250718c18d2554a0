# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by packaging/run and packaging/test: installs what is missing, configures, builds.
# Sourced, not run. Sets `root`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What a build needs, and what the tests need besides. Debian 12 and newer.
build_packages=(
    g++ cmake ninja-build ccache lld pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libpoppler-qt6-dev libpoppler-private-dev libqpdf-dev
    libexpected-dev rapidjson-dev libseccomp-dev libssl-dev qtkeychain-qt6-dev
    poppler-data fontconfig fonts-dejavu-core
)
test_packages=(
    qpdf poppler-utils mupdf-tools python3 python3-jsonschema openssl mandoc
    desktop-file-utils appstream shared-mime-info
    dbus gnome-keyring libsecret-tools
)
# What only the look at the sources needs; newer systems have newer formatters, which differ.
style_packages=(clang-format-14 git)

say() { printf '%s\n' "$*" >&2; }

# Installs those of the named packages that are missing, after saying which.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    command -v apt-get >/dev/null || {
        say "These packages are missing and apt-get is not here to install them: ${missing[*]}"
        say "Install them with your system's package manager, then run this again."
        exit 1
    }
    local become=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            say "These packages are missing: ${missing[*]}"
            say "Install them as root, then run this again."
            exit 1
        }
        become=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${become[@]}" apt-get update -qq >&2
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Configures the preset when its build folder is not there yet, then builds the targets (all
# without any); quiet unless something is compiled or fails.
build_preset() {
    local preset=$1
    shift
    local folder=$root/build/$preset targets=()
    [ $# -gt 0 ] && targets=(--target "$@")
    if [ ! -f "$folder/build.ninja" ]; then
        say "Configuring the $preset build (first time only)."
        (cd "$root" && cmake --preset "$preset" "${configure_options[@]}") >&2
    fi
    (cd "$root" && cmake --build --preset "$preset" "${targets[@]}") |
        grep --line-buffered -v '^ninja: no work to do' >&2 || [ "${PIPESTATUS[0]}" -eq 0 ]
}
configure_options=()
