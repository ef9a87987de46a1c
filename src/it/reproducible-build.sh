#!/usr/bin/env bash
# Builds the committed state twice, in two folders of different names, and fails unless both jars have the same bytes.
# The commit written in the jar is HEAD; what is not committed is not built.
set -euo pipefail
cd "$(dirname "$0")/../.."
commit=$(git rev-parse HEAD)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
first=
zones=(UTC Asia/Shanghai)
for i in 0 1; do
  folder=$work/build$((i * 1000))
  git clone -q . "$folder"
  git -C "$folder" checkout -q --detach "$commit"
  (cd "$folder" && TZ=${zones[$i]} mvn -q -B "$@" clean package -DskipTests)
  sum=$(sha256sum <"$folder/target/pairaid.jar")
  echo "${sum%% *}  pairaid.jar of ${commit:0:12}, build $((i + 1))"
  : "${first:=$sum}"
  [ "$sum" = "$first" ] || { echo "the jars differ"; exit 1; }
  found=$(unzip -p "$folder/target/pairaid.jar" org/pairaid/build.properties | sed -n 's/^commit=//p')
  case $found in *"${commit:0:12}") ;; *) echo "the jar names commit $found"; exit 1 ;; esac
done
