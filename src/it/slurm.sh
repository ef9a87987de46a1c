#!/usr/bin/env bash
# Runs the job array of the page on many machines as Slurm would, part by part, joins the parts, and compares with the study in one piece.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk '/^```bash$/ {on = 1; next} /^```$/ {on = 0} on' src/site/markdown/cluster.md | sed "s#results/#$work/#" >"$work/job"
grep -q '^#SBATCH --array=1-8' "$work/job"
for part in 1 2 3 4 5 6 7 8; do
  SLURM_ARRAY_TASK_ID=$part SLURM_CPUS_PER_TASK=1 bash -e "$work/job" >/dev/null
done
./pairaid merge "$work"/two-levers-* --out "$work/two-levers" >/dev/null
./pairaid sweep scenarios/experiments/two-levers.yaml --out "$work/whole" --quiet >/dev/null
for table in points.csv runs.csv; do
  cmp "$work/two-levers/$table" "$work/whole/$table"
done
echo "eight parts make the whole"
