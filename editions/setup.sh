#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Set-up shared by editions/build.sh and tests/run.sh; sourced, never run.
# Finds what the toolkit needs, installs with apt-get what is missing, and leaves alone what is there.

say() { printf '%s\n' "$*" >&2; }

# The .NET SDK is not installed here: Debian has no package, and which source to trust is the user's to say.
require_dotnet() {
  local dotnet_root="${DOTNET_ROOT:-$HOME/.dotnet}"
  if ! command -v dotnet > /dev/null && [[ -x "$dotnet_root/dotnet" ]]; then
    export DOTNET_ROOT="$dotnet_root" PATH="$dotnet_root:$PATH"
  fi
  if ! dotnet --list-sdks 2> /dev/null | grep -q '^10\.'; then
    say "The .NET SDK 10 is needed and was not found: neither as 'dotnet' on PATH nor in $dotnet_root."
    say "Get it from https://dotnet.microsoft.com/download/dotnet/10.0 (on Ubuntu: apt-get install dotnet-sdk-10.0)."
    exit 1
  fi
  # Built programs look for the runtime at DOTNET_ROOT and in the usual places, not on PATH.
  dotnet_root="$(dirname "$(readlink -f "$(command -v dotnet)")")"
  if [[ -z "${DOTNET_ROOT:-}" && -d "$dotnet_root/shared/Microsoft.NETCore.App" ]]; then
    export DOTNET_ROOT="$dotnet_root"
  fi
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
}

# A JDK of 17 or later: java with a javac beside it, at JAVA_HOME or on PATH.
has_jdk() {
  local java=java javac=javac version
  if [[ -n "${JAVA_HOME:-}" && -x "$JAVA_HOME/bin/java" ]]; then
    java="$JAVA_HOME/bin/java" javac="$JAVA_HOME/bin/javac"
  fi
  command -v "$java" > /dev/null && command -v "$javac" > /dev/null || return 1
  version="$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
  [[ -n "$version" && "$version" -ge 17 ]]
}

has_saxon() { [[ -e "${TEIEDITION_SAXON:-/usr/share/java/Saxon-HE.jar}" ]]; }

has_fop() {
  if [[ -n "${TEIEDITION_FOP:-}" ]]; then [[ -e "$TEIEDITION_FOP" ]]; else [[ -e /usr/share/java/fop-core.jar ]]; fi
}

has_font() {
  local folder
  for folder in /usr/share/fonts /usr/local/share/fonts; do
    [[ -d "$folder" && -n "$(find "$folder" -name "$1" -print -quit)" ]] && return 0
  done
  return 1
}

has_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" > /dev/null && return 0
  done
  return 1
}

# Which of the given packages apt can install, first come first served; the first of all where apt knows none.
first_available() {
  local package candidate
  for package in "$@"; do
    candidate="$(apt-cache policy "$package" 2> /dev/null | sed -n 's/^ *Candidate: *//p')"
    if [[ -n "$candidate" && "$candidate" != "(none)" ]]; then
      # default-jdk-headless of an older release brings Java 11.
      if [[ "$package" == default-jdk-headless && "$candidate" =~ 1\.(8|9|1[0-6])- ]]; then continue; fi
      printf '%s\n' "$package"
      return
    fi
  done
  printf '%s\n' "$1"
}

# One line for each part that is missing: the packages that bring it, alternatives separated by spaces.
missing_for_build() {
  has_jdk || echo "default-jdk-headless openjdk-21-jdk-headless openjdk-17-jdk-headless"
  has_saxon || echo "libsaxonhe-java"
  has_fop || echo "fop"
  has_font 'NotoSerif-Regular.ttf' || echo "fonts-noto-core"
  has_font 'UnBatang.ttf' || echo "fonts-unfonts-core"
  has_font 'HanaMinA.ttf' || echo "fonts-hanazono"
}

missing_for_tests() {
  missing_for_build
  has_chromium || echo "chromium chromium-browser"
  command -v jing > /dev/null || echo "jing"
  command -v pdftotext > /dev/null || echo "poppler-utils"
  command -v qpdf > /dev/null || echo "qpdf"
}

# What compiling ahead of time and measuring need beside the build: a linker with zlib, the rival, GNU time.
missing_for_benchmarks() {
  command -v clang > /dev/null || command -v gcc > /dev/null || echo "clang"
  [[ -e /usr/include/zlib.h ]] || echo "zlib1g-dev"
  command -v jing > /dev/null || echo "jing"
  [[ -x /usr/bin/time ]] || echo "time"
}

# install_missing missing_for_build|missing_for_tests|missing_for_benchmarks
install_missing() {
  local what="$1" line lines=() elevate=() packages=() still=()
  mapfile -t lines < <("$what")
  if [[ "${#lines[@]}" -eq 0 ]]; then return; fi
  if ! command -v apt-get > /dev/null; then
    say "These Debian packages are missing, or what they contain, and there is no apt-get to install them:"
    say "  $(printf '%s\n' "${lines[@]}" | cut -d' ' -f1 | paste -sd' ')"
    exit 1
  fi
  if [[ "$(id -u)" -ne 0 ]]; then
    if command -v sudo > /dev/null && sudo -n true 2> /dev/null; then
      elevate=(sudo -n)
    else
      # shellcheck disable=SC2086 # alternatives are separate words
      for line in "${lines[@]}"; do packages+=("$(first_available $line)"); done
      say "Packages are missing, and only root may install them. As root:"
      say "  apt-get update && apt-get install --no-install-recommends ${packages[*]}"
      exit 1
    fi
  fi
  "${elevate[@]}" apt-get update -q >&2 || say "apt-get update failed; going on with the package lists that are there."
  # shellcheck disable=SC2086 # alternatives are separate words
  for line in "${lines[@]}"; do packages+=("$(first_available $line)"); done
  say "Installing: ${packages[*]}"
  if ! "${elevate[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${packages[@]}" >&2; then
    say "apt-get could not install all of: ${packages[*]}"
    exit 1
  fi
  hash -r
  mapfile -t still < <("$what")
  if [[ "${#still[@]}" -ne 0 ]]; then
    say "Installed, but still not found: $(printf '%s\n' "${still[@]}" | cut -d' ' -f1 | paste -sd' ')"
    [[ -z "${JAVA_HOME:-}" ]] || say "JAVA_HOME is $JAVA_HOME; unset it, or point it to a JDK of version 17 or later."
    exit 1
  fi
}
