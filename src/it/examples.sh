#!/usr/bin/env bash
# Compiles and packs the numbered examples as strategies.md says, checks their contract, and runs their scenarios.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jar=target/pairaid.jar
java -jar $jar run --help | grep -q -- --plugins && plugins=yes || plugins=no
for example in src/it/examples/[0-9]*; do
  number=$(basename "$example")
  type=$(basename "$example"/*.java .java)
  kind=$(grep -o 'implements [A-Za-z]*StrategyProvider' "$example/$type.java" | cut -d' ' -f2)
  mkdir -p "$work/$number/META-INF/services" "$work/plugins-$number"
  javac -Xlint:all,-processing,-serial -Werror -cp $jar -d "$work/$number" "$example/$type.java"
  echo "examples.$type" > "$work/$number/META-INF/services/org.pairaid.strategy.$kind"
  jar --create --file "$work/plugins-$number/$number.jar" -C "$work/$number" .
  name=$(java -cp "$jar:$work/plugins-$number/$number.jar" src/it/examples/Check.java)
  [ -n "$name" ] || { echo "$number: no strategy is registered"; exit 1; }
  if [ $plugins = yes ]; then
    java -jar $jar run "$example/scenario.yaml" --plugins "$work/plugins-$number" --quiet --out "$work/out/$number" >/dev/null
  fi
  echo "$number: $name keeps to the contract$([ $plugins = yes ] && echo " and runs")"
done
