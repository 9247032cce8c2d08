#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Compiles teiedition ahead of time and measures it beside jing, whole processes by turns; then encodes Word documents and compiles the TEI.
# Prints a table of each.
# `tests/benchmark.sh 21` runs everything 21 times instead of 9.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$here")"
# shellcheck source-path=SCRIPTDIR source=../editions/setup.sh
source "$root/editions/setup.sh"

require_dotnet
install_missing missing_for_build
install_missing missing_for_benchmarks
dotnet publish "$root/src/TeiEdition.Cli" -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" \
  -p:PublishAot=true -o "$here/out/aot" -v quiet --nologo
dotnet run --project "$here/TeiEdition.Benchmarks" -c Release -- processes "$here/out/aot/teiedition" "$root/../shared" "${1:-9}"
dotnet run --project "$here/TeiEdition.Benchmarks" -c Release --no-build -- word "$here/out/aot/teiedition" "${1:-9}"
dotnet run --project "$here/TeiEdition.Benchmarks" -c Release --no-build -- odd "$here/out/aot/teiedition" "$root/../shared" "${1:-9}"
