#!/usr/bin/env bash
# Whole-process time a replicate of the bench world: start-up, warm-up, tables, plots and report included.
# Usage: src/jmh/whole-process.sh [REPLICATES] [THREADS] [REPEATS]
set -euo pipefail
cd "$(dirname "$0")/../.."
replicates=${1:-2000}
threads=${2:-2}
repeats=${3:-3}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
./pairaid --version
for i in $(seq "$repeats"); do
  rm -rf "$out/run"
  begun=$(date +%s%N)
  ./pairaid run src/jmh/bench-10x80.yaml --replicates "$replicates" --threads "$threads" --quiet --out "$out/run" >/dev/null
  ended=$(date +%s%N)
  echo "$replicates replicates, $threads threads: $(((ended - begun) / replicates / 1000)) microseconds a replicate"
done
