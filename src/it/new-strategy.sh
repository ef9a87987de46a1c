#!/usr/bin/env bash
# Makes a project of each kind of strategy as a user does, builds it with its tests, and runs its scenario with it; then runs the first commands of
# strategies.md as they stand there.
set -euo pipefail
cd "$(dirname "$0")/../.."
pairaid="$PWD/pairaid"
page="$PWD/src/site/markdown/strategies.md"
work=$(mktemp -d)
known=
trap 'rm -rf "$work" ${known:+"$known"}' EXIT
cd "$work"
"$pairaid" run --help | grep -q -- --plugins && plugins=yes || plugins=no
for kind in aiding receiving centre; do
  "$pairaid" new strategy "my-$kind" --for $kind --out "a project/$kind" >/dev/null
  cd "a project/$kind"
  mvn -q -B package
  # Maven keeps a copy of the program for every build of it: not this one.
  known=$HOME/.m2/repository/org/pairaid/pairaid/$(ls lib/org/pairaid/pairaid)
  [ -f "plugins/my-$kind.jar" ] || { echo "no jar in plugins/"; exit 1; }
  if [ $plugins = yes ]; then
    "$pairaid" list strategies --plugins plugins | grep -q "my-$kind" || { echo "my-$kind is not listed"; exit 1; }
    "$pairaid" validate scenario.yaml variant.yaml >/dev/null
    "$pairaid" run scenario.yaml --replicates 3 --quiet >/dev/null
    "$pairaid" compare scenario.yaml variant.yaml --replicates 3 --quiet >/dev/null
  fi
  echo "my-$kind: built, tested$([ $plugins = yes ] && echo ", run and compared")"
  cd "$work"
done
if [ $plugins = yes ]; then
  ln -s "$pairaid" pairaid
  sed -n '/^```sh$/,/^```$/{/^```$/q;/^```/!p}' "$page" > commands
  [ -s commands ] || { echo "strategies.md has no commands"; exit 1; }
  bash -eu commands >/dev/null 2>&1 || { echo "the commands of strategies.md do not run:"; cat commands; exit 1; }
  echo "strategies.md: its commands run"
fi
