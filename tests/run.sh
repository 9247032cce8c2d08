#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds everything and runs every test; the last line is the count: `N passed, N failed[, N skipped]`.
# `tests/run.sh Xml Minutes` runs only the test projects whose names contain one of the words.
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$here")"
# shellcheck source-path=SCRIPTDIR source=../editions/setup.sh
source "$root/editions/setup.sh"

require_dotnet
install_missing missing_for_tests
if ! log="$(dotnet build "$root/TeiEdition.sln" -c Release -v quiet --nologo 2>&1)"; then
  say "$log"
  echo "0 passed, 1 failed"
  exit 1
fi

wanted() {
  [[ "$#" -gt 1 ]] || return 0
  local project="$1" word
  shift
  for word in "$@"; do
    [[ "$project" == *"$word"* ]] && return 0
  done
  return 1
}

# number FILE NAME: the figure of a line of the summary that the test platform prints last.
number() { sed -n "s/^ *$2: \([0-9][0-9]*\)\$/\1/p" "$1" | tail -n 1; }

passed=0 failed=0 skipped=0 ran=0
logs="$(mktemp -d)"
trap 'rm -rf "$logs"' EXIT
for project in "$here"/*.Tests/; do
  name="$(basename "$project")"
  wanted "$name" "$@" || continue
  ran=$((ran + 1))
  say "== $name"
  file="$logs/$name"
  DOTNET_CLI_UI_LANGUAGE=en "$project/bin/Release/net10.0/$name" --no-ansi --progress off > "$file" 2>&1 < /dev/null
  status=$?
  p="$(number "$file" succeeded)" f="$(number "$file" failed)" s="$(number "$file" skipped)"
  # 0: all passed; 2: some failed. Anything else is a crash, or a project without a test: one failure more.
  if [[ "$status" -ne 0 ]]; then
    cat "$file"
    if [[ "$status" -ne 2 || -z "$f" ]]; then
      echo "$name ended with exit status $status"
      failed=$((failed + 1))
    fi
  elif [[ -z "$p" ]]; then
    cat "$file"
    echo "$name printed no summary"
    failed=$((failed + 1))
  elif [[ "${s:-0}" -gt 0 ]]; then
    grep -A 3 '^skipped ' "$file" || true
  fi
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0})) skipped=$((skipped + ${s:-0}))
done
if [[ "$ran" -eq 0 ]]; then
  say "No test project has one of these words in its name: $*"
  failed=1
fi

if [[ "$skipped" -gt 0 ]]; then
  echo "$passed passed, $failed failed, $skipped skipped"
else
  echo "$passed passed, $failed failed"
fi
[[ "$failed" -eq 0 && "$passed" -gt 0 ]]
