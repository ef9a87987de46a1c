#!/usr/bin/env bash
# All measurements of results.md but the growth with receivers (receivers.sh). Takes about half an hour; the machine should do nothing else.
# Usage: src/jmh/all.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
./pairaid --version
java -version 2>&1 | head -1
grep -m1 "model name" /proc/cpuinfo 2>/dev/null || true
mvn -q -B -Pjmh package -DskipTests
run() { java -Xmx2g -XX:+UseParallelGC -cp target/jmh/pairaid.jar "$@"; }

echo "== the kernel does what the program does"
run org.pairaid.benchmark.KernelCheck
echo "== stages"
run org.pairaid.benchmark.Stages
echo "== a replicate, and the kernel's"
run org.openjdk.jmh.Main -f 1 -prof gc 'ReplicateBenchmark|KernelBenchmark' | grep -E "^Benchmark|program |kernel |alloc.rate.norm"
echo "== start-up"
src/jmh/start.sh
echo "== whole process"
src/jmh/whole-process.sh 1000 2
src/jmh/whole-process.sh 2000 2
src/jmh/whole-process.sh 2000 1
src/jmh/whole-process.sh 20000 2 2
src/jmh/whole-process.sh 20000 1 1
echo "== plain Python, ms a replicate"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
./pairaid run src/jmh/bench-10x80.yaml --replicates 1 --quiet --out "$out/one" >/dev/null
for i in 1 2 3; do python3 src/jmh/plain.py "$out/one/manifest.json" 100 2>/dev/null; done
echo "== 12 variants, and the report"
src/jmh/compare.sh
