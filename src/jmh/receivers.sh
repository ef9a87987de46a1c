#!/usr/bin/env bash
# Time and memory of one replicate against the number of receivers, and how they grow.
# Usage: src/jmh/receivers.sh [NUMBER...]
set -euo pipefail
cd "$(dirname "$0")/../.."
./pairaid --version
mvn -q -B -Pjmh package -DskipTests
exec java -Xmx4g -XX:+UseParallelGC -cp target/jmh/pairaid.jar org.pairaid.benchmark.Receivers "$@"
