#!/usr/bin/env bash
# Builds the jar that runs on Apache Spark and tests it on a cluster of its own: a master and two workers, one of which is killed. The default jar carries none of it.
set -euo pipefail
cd "$(dirname "$0")/../.."
! grep -qa org/pairaid/spark target/pairaid.jar || { echo "target/pairaid.jar holds classes for Spark"; exit 1; }
mvn -q -B -Pspark verify -Dtest=RingsTest
if [ "$(stat -c %s target/spark/pairaid.jar)" -gt $(($(stat -c %s target/pairaid.jar) + 200000)) ]; then
  echo "target/spark/pairaid.jar holds more than our own classes"
  exit 1
fi
grep -ho '<testcase name="[^"]*"' target/spark/failsafe-reports/*.xml
