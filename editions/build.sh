#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the toolkit and every edition into editions/out/. From any folder, as often as you like.
# Arguments go on to `teiedition build`, paths among them seen from the repository's top folder:
# `editions/build.sh --verbose`, `editions/build.sh editions/SLUG`.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$here")"
# shellcheck source-path=SCRIPTDIR source=setup.sh
source "$here/setup.sh"

require_dotnet
install_missing missing_for_build
# What the build says is of interest only when it fails.
if ! log="$(dotnet build "$root/src/TeiEdition.Cli" -c Release -v quiet --nologo 2>&1)"; then
  say "$log"
  exit 1
fi
cd "$root"
exec src/TeiEdition.Cli/bin/Release/net10.0/teiedition build -o editions/out "$@"
