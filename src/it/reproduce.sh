#!/usr/bin/env bash
# Runs every scenario in small on one Java and reproduces it on another: every table has to come out the same. A comparison, an experiment and a claim too. The villages are left out: they take minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javas=()
for java in "$(command -v java)" /usr/lib/jvm/*/bin/java; do
  [ ! -x "$java" ] || javas+=("$java")
done
first=${javas[0]}
other=${javas[-1]}
again() {
  "$first" -jar target/pairaid.jar "$@" --quiet --out "$work/$1" >/dev/null
  "$other" -jar target/pairaid.jar reproduce "$work/$1" --quiet | tail -1
  rm -rf "${work:?}/$1"
}
"$first" -version 2>&1 | head -1
"$other" -version 2>&1 | head -1
for scenario in scenarios/*.yaml; do
  [[ $scenario == *villages* ]] || { echo -n "$scenario: "; again run "$scenario" --replicates 1; }
done
echo -n "a comparison: "; again compare scenarios/baseline.yaml scenarios/variants/{law,digital-all}.yaml --replicates 2
echo -n "an experiment: "; again sweep scenarios/experiments/two-levers.yaml --replicates 1 --set design.points=4 --cycles
echo -n "a calibration: "; again calibrate scenarios/experiments/calibrate-east-west.yaml --set calibration.evaluations=40 --set calibration.searches=1 --set calibration.particles=20 --set calibration.generations=1
echo -n "a claim: "; again claims C01 --replicates 5 --worlds 2
