#!/usr/bin/env bash
# Opens reports in a headless Chromium, desktop and phone wide, works their switches, and fails where something does not hold.
# Usage: browser.sh REPORT...
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
[ -n "$chromium" ] || { echo "no Chromium here: the reports were not opened"; exit 0; }
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for report in "$@"; do
  said=$("$chromium" --headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run \
    --user-data-dir="$profile" --allow-file-access-from-files --virtual-time-budget=20000 --timeout=60000 --dump-dom \
    "file://$here/browser.html#file://$(realpath "$report")" 2>/dev/null | grep -o '<pre id="out">[^<]*' | cut -d'>' -f2)
  echo "$report: ${said:-the browser said nothing}"
  [ "$said" = "ALL RIGHT" ] || exit 1
done
