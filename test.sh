#!/usr/bin/env bash
# Builds everything and runs every test. The last line is "N passed, N failed".
#   ./test.sh         everything
#   ./test.sh quick   without what is slow: browsers, and tests marked [Trait("Category", "Slow")]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly mode=${1:-all}
readonly results="$PWD/artifacts/test-results"
readonly lowest_node=20.19.0
passed=0
failed=0
# A log is not a terminal.
[ -t 1 ] || export NO_COLOR=1 FORCE_COLOR=0

say() { printf '\n== %s\n' "$*"; }

finish() {
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  if ((failed > 0 || passed == 0)); then exit 1; fi
  exit 0
}

# Nothing can be tested after this, so it is the one failure that is counted.
give_up() {
  printf '%s\n' "$*" >&2
  failed=$((failed + 1))
  finish
}

# Adds up a suite: its name, how many passed, how many failed, and the exit code of its runner.
count() {
  local name=$1 ok=$2 bad=$3 code=$4
  if ((ok + bad == 0)) || ((code != 0 && bad == 0)); then
    printf '%s: the runner ended with %d after %d tests; counted as one failure\n' "$name" "$code" "$((ok + bad))"
    bad=$((bad + 1))
  fi
  passed=$((passed + ok))
  failed=$((failed + bad))
  printf -- '-- %s: %d passed, %d failed\n' "$name" "$ok" "$bad"
}

is_at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

check_tools() {
  say "Tools"
  command -v dotnet >/dev/null || give_up "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download"
  dotnet --version || give_up "No SDK on this machine fits global.json. Install the .NET 10 SDK: https://dotnet.microsoft.com/download"
  command -v node >/dev/null || give_up "Node is missing. Install $lowest_node or newer: https://nodejs.org"
  node --version
  is_at_least "$lowest_node" "$(node --version | tr -d v)" || give_up "Node is too old. Install $lowest_node or newer: https://nodejs.org"
}

install_browser() {
  if command -v chromium >/dev/null; then return; fi
  say "Installing chromium, for the browser tests"
  command -v apt-get >/dev/null || give_up "chromium is missing, and this is not Debian. Install it, or run ./test.sh quick"
  (as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium) ||
    give_up "chromium could not be installed. Install it, or run ./test.sh quick"
}

install_redis() {
  if command -v redis-server >/dev/null; then return; fi
  say "Installing redis-server, for the tests of EdgeInteract.Redis"
  command -v apt-get >/dev/null || give_up "redis-server is missing, and this is not Debian. Install version 7"
  # The tests start servers of their own; the package would start one more.
  (as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq redis-server) ||
    give_up "redis-server could not be installed. Install version 7"
}

install_packages() {
  if [ -f node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ]; then return; fi
  say "npm ci"
  npm ci --no-audit --no-fund || give_up "The packages of package-lock.json could not be installed."
  touch node_modules/.package-lock.json
}

build() {
  say "dotnet build"
  dotnet restore EdgeInteract.sln || give_up "The packages of Directory.Packages.props could not be restored."
  dotnet build EdgeInteract.sln --no-restore --nologo || give_up "The build failed."
}

# The counters of a .trx file, as "passed failed". What is neither (an error, an abort, a timeout) is a failure.
trx_counts() {
  [ -f "$1" ] || { echo "0 0"; return; }
  sed -n 's/.*<Counters total="\([0-9]*\)".* passed="\([0-9]*\)".*/\1 \2/p' "$1" | awk '{ print $2, $1 - $2; found = 1 } END { if (!found) print "0 0" }'
}

# The counters of a vitest report, as "passed failed". A test that is skipped, and a file that could not be loaded, is a failure.
vitest_counts() {
  [ -f "$1" ] || { echo "0 0"; return; }
  node -e '
    const report = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
    const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
    console.log(report.numPassedTests, report.numTotalTests - report.numPassedTests + unloaded);' "$1" || echo "0 0"
}

run_dotnet_tests() {
  local project name code
  local filter=()
  if [ "$mode" = quick ]; then filter=(--filter "Category!=Slow"); fi
  for project in tests/*.Tests/*.csproj tests/*/*.Tests/*.csproj; do
    [ -f "$project" ] || continue
    name=$(basename "$project" .csproj)
    say "$name"
    code=0
    dotnet test "$project" --no-build --nologo --logger "trx;LogFileName=$name.trx" --results-directory "$results" "${filter[@]}" || code=$?
    count "$name" $(trx_counts "$results/$name.trx") "$code"
  done
}

# A check that passes as a whole or not.
run_check() {
  local name=$1 code=0
  shift
  say "$name"
  "$@" || code=$?
  if ((code == 0)); then count "$name" 1 0 0; else count "$name" 0 1 "$code"; fi
}

run_vitest() {
  local name=$1 report="$results/$1.json" code=0
  shift
  say "$name"
  "$@" -- --reporter=default --reporter=json --outputFile.json="$report" || code=$?
  count "$name" $(vitest_counts "$report") "$code"
}

case "$mode" in all | quick) ;; *) give_up "Unknown: $mode. Run ./test.sh or ./test.sh quick" ;; esac
rm -rf "$results"
mkdir -p "$results"
check_tools
if [ "$mode" = all ]; then install_browser; fi
install_redis
install_packages
build
run_dotnet_tests
run_check lint npm run --silent lint
run_check typecheck npm run --silent typecheck
run_vitest clients npm run --silent test
if [ "$mode" = all ]; then run_vitest end-to-end npm run --silent e2e --workspace edge-interact-end-to-end; fi
finish
