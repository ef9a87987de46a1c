#!/usr/bin/env bash
# Start-up: an empty Java program, pairaid --help with and without its archive of classes, the smallest run; the least of 20 calls each.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo 'public class Empty { public static void main(String[] a) {} }' >"$work/Empty.java"
javac -d "$work" "$work/Empty.java"
./pairaid --version >/dev/null
least() {
  local best=999999999
  for _ in $(seq 20); do
    local begun=$(date +%s%N)
    "$@" >/dev/null 2>&1
    local took=$((($(date +%s%N) - begun) / 1000))
    [ $took -ge $best ] || best=$took
  done
  echo "$((best / 1000)) ms"
}
echo "empty Java program: $(least java -cp "$work" Empty)"
echo "pairaid --help: $(least ./pairaid --help)"
echo "the same without the archive: $(least java -XX:+UseParallelGC -Djava.awt.headless=true -jar target/pairaid.jar --help)"
echo "pairaid validate baseline: $(least ./pairaid validate scenarios/baseline.yaml)"
