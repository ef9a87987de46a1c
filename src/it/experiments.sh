#!/usr/bin/env bash
# Kills a sweep with kill -9 at several moments, starts it again, fills its disk, starts two at once, and runs it in parts: what comes out is what an undisturbed run gives, to the byte.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/study.yaml" <<YAML
name: study
scenario: $PWD/scenarios/baseline.yaml
set: {time.cycles: 5}
design: {kind: sobol, points: 100}
factors:
  - {path: assessment.stakes, range: [0, 2]}
  - {path: strategies.aiding, values: [calculating, imitation]}
replicates: 5
YAML
# Takes the place of the shell that calls it: to be killed it must be the process that runs.
sweep_here() {
  exec java -jar target/pairaid.jar sweep "$work/study.yaml" --cycles --quiet "$@" > /dev/null
}
sweep() (
  sweep_here "$@"
)
same() {
  for table in points runs cycles; do
    cmp "$work/whole/$table.csv" "$work/$1/$table.csv"
  done
  echo "$1: same tables"
}
sweep --out "$work/whole"

# Killed when so many of the 500 runs are done, then completed.
for rows in 1 100 350; do
  sweep_here --out "$work/killed" &
  while kill -0 $! 2> /dev/null && [ "$(wc -l 2> /dev/null < "$work/killed/store.csv" || echo 0)" -le $rows ]; do sleep .05; done
  kill -9 $! 2> /dev/null || true
  wait $! 2> /dev/null || true
done
sweep --out "$work/killed"
same killed

# Two at once: one of them is told, the other ends well.
sweep_here --out "$work/twice" & first=$!
while [ ! -e "$work/twice/store.csv" ]; do sleep .05; done
code=0
sweep --out "$work/twice" 2> "$work/told" || code=$?
wait $first
if [ $code != 2 ] || ! grep -q "another pairaid writes to this folder" "$work/told"; then
  echo "two at once: code $code"; cat "$work/told"; exit 1
fi
same twice

# In three parts.
for i in 1 2 3; do
  sweep --shard $i/3 --out "$work/part-$i"
done
java -jar target/pairaid.jar merge "$work"/part-* --out "$work/merged" > /dev/null
same merged

# A disk that fills up, where a small one can be had.
mkdir "$work/disk"
if mount -t tmpfs -o size=120k tmpfs "$work/disk" 2> /dev/null; then
  code=0
  sweep --out "$work/disk/study" 2> "$work/told" || code=$?
  if [ $code != 1 ] || ! grep -q "No space left on device" "$work/told" || [ "$(wc -l < "$work/told")" != 1 ]; then
    echo "full disk: code $code"; cat "$work/told"; umount "$work/disk"; exit 1
  fi
  mount -o remount,size=200m "$work/disk"
  sweep --out "$work/disk/study"
  same disk/study
  umount "$work/disk"
fi
