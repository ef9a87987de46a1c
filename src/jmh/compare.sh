#!/usr/bin/env bash
# Whole-process time of a comparison of 12 variants, and of its report alone, made again from the stored tables.
# Usage: src/jmh/compare.sh [REPLICATES] [REPEATS]
set -euo pipefail
cd "$(dirname "$0")/../.."
replicates=${1:-200}
repeats=${2:-3}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
variants=(scenarios/variants/*.yaml)
./pairaid --version
for i in $(seq "$repeats"); do
  rm -rf "$out/compare"
  begun=$(date +%s%N)
  ./pairaid compare scenarios/baseline.yaml "${variants[@]:0:11}" --replicates "$replicates" --quiet --out "$out/compare" >/dev/null
  middle=$(date +%s%N)
  ./pairaid report "$out/compare" >/dev/null
  ended=$(date +%s%N)
  echo "12 variants, $replicates replicates: $(((middle - begun) / 1000000)) ms in all, $(((ended - middle) / 1000000)) ms for the report alone, $(du -m "$out/compare/report.html" | cut -f1) MB of page"
done
