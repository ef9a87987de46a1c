#!/usr/bin/env bash
# Compares two variants with the baseline in small, runs a world with every extension on, tries two claims, and screens factors, on every Java version found, with other threads, locale and time zone each time: equal bytes
# in every table, or failure.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
first=
threads=1
zones=(Asia/Shanghai America/New_York UTC)
locales=(zh-CN tr-TR ar-EG)
for java in "$(command -v java)" /usr/lib/jvm/*/bin/java; do
  [ -x "$java" ] || continue
  i=$((threads % 3))
  "$java" -Duser.timezone=${zones[$i]} -Duser.language=${locales[$i]%-*} -Duser.country=${locales[$i]#*-} -jar target/pairaid.jar \
    compare scenarios/baseline.yaml scenarios/variants/law.yaml scenarios/variants/digital-all.yaml --replicates 6 --threads $threads --quiet --out "$work/$threads" >/dev/null
  "$java" -Duser.timezone=${zones[$i]} -Duser.language=${locales[$i]%-*} -Duser.country=${locales[$i]#*-} -jar target/pairaid.jar \
    run src/test/resources/golden/extended.yaml --replicates 6 --threads $threads --quiet --out "$work/$threads/extended" >/dev/null
  "$java" -Duser.timezone=${zones[$i]} -Duser.language=${locales[$i]%-*} -Duser.country=${locales[$i]#*-} -jar target/pairaid.jar \
    claims C01 C15 --replicates 10 --worlds 2 --threads $threads --quiet --out "$work/$threads/claims" >/dev/null
  "$java" -Duser.timezone=${zones[$i]} -Duser.language=${locales[$i]%-*} -Duser.country=${locales[$i]#*-} -jar target/pairaid.jar \
    sensitivity scenarios/experiments/what-matters.yaml --set design.trajectories=2 --replicates 2 --threads $threads --quiet --out "$work/$threads/sensitivity" >/dev/null
  sum=$(cat "$work/$threads"/*.csv "$work/$threads"/{extended,claims,sensitivity}/*.csv | sha256sum)
  echo "$("$java" -version 2>&1 | head -1), threads $threads, ${locales[$i]}, ${zones[$i]}: ${sum%% *}"
  : "${first:=$sum}"
  [ "$sum" = "$first" ] || { echo "the tables differ"; exit 1; }
  threads=$((threads + 1))
done
