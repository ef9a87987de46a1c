#!/usr/bin/env bash
# Writes Parquet twins of three studies and holds every cell of them against the tables.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./pairaid compare scenarios/baseline.yaml scenarios/variants/law.yaml --replicates 4 --out "$work/compare" --quiet >/dev/null
./pairaid report "$work/compare" --parquet >/dev/null
./pairaid sweep scenarios/experiments/two-levers.yaml --replicates 2 --cycles --out "$work/sweep" --quiet --parquet >/dev/null
./pairaid claims C03 --replicates 4 --worlds 1 --out "$work/claims" --quiet --parquet >/dev/null
duckdb=$(compgen -G "target/lib/duckdb_jdbc*.jar" || compgen -G "$HOME/.pairaid/lib/duckdb_jdbc*.jar")
java -cp "$(head -1 <<<"$duckdb")" src/it/Parquet.java "$work"/{compare,sweep,claims}
