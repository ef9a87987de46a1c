#!/usr/bin/env bash
# Time and memory of one replicate against the number of receivers, and how they grow.
# Usage: src/jmh/receivers.sh [NUMBER...]
set -euo pipefail
cd "$(dirname "$0")/../.."
./pairaid --version
exec java -Xmx4g -XX:+UseParallelGC -cp target/pairaid.jar src/jmh/Receivers.java "$@"
