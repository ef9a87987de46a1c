#!/usr/bin/env bash
# Faults while the program works: strategies that misbehave, kill -9, a full disk, a folder that is removed, read-only or no folder at all, closed outputs, odd surroundings. Each time: what was reported as written is there,
# a clear line says what happened, the exit code is right, and the same command ends with the bytes of an undisturbed run.
# Usage: src/it/faults.sh [KILLS]   (kills of each command at random moments; default 3)
set -euo pipefail
cd "$(dirname "$0")/../.."
kills=${1:-3}
home=$PWD
jar=$home/target/pairaid.jar
work=$(mktemp -d)
trap 'umount "$work/disk" 2>/dev/null || true; rm -rf "$work"' EXIT

mkdir -p "$work/classes/META-INF/services" "$work/plugins"
cat >"$work/Faulty.java" <<'JAVA'
import org.pairaid.model.AidingDecision;
import org.pairaid.model.Text;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.AidingStrategyProvider;
import org.pairaid.strategy.NoParameters;

/** Does what the property "fault" says, in one replicate of several. */
public final class Faulty implements AidingStrategyProvider<NoParameters> {
  public String name() { return "faulty"; }
  public Text meaning() { return new Text("Faulty", "故障"); }
  public Class<NoParameters> parameters() { return NoParameters.class; }
  static int deep(int level) { return deep(level + 1) + 1; }
  public AidingStrategy create(NoParameters none) {
    return (seen, chance) -> {
      boolean now = chance.nextDouble() < .02;
      switch (now ? System.getProperty("fault", "none") : "none") {
        case "throw": throw new IllegalStateException("bad luck\nover two lines");
        case "null": return null;
        case "nan": return new AidingDecision(Double.NaN, 0, 0, 0, 0, 0);
        case "negative": return new AidingDecision(-1, 0, 0, 0, 0, 0);
        case "loop": while (true) { Thread.onSpinWait(); }
        case "sleep": try { Thread.sleep(1_000_000); } catch (InterruptedException e) { throw new IllegalStateException(e); }
        case "memory": java.util.List<long[]> all = new java.util.ArrayList<>(); while (true) { all.add(new long[1 << 20]); }
        case "stack": deep(0);
        case "exit": System.exit(0);
        case "halt": Runtime.getRuntime().halt(0);
        case "thread": new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start(); break;
        case "print": System.out.println("noise"); break;
        default:
      }
      return new AidingDecision(.8, 0, 0, 0, 0, 0);
    };
  }
}
JAVA
javac -cp "$jar" -d "$work/classes" "$work/Faulty.java"
echo Faulty >"$work/classes/META-INF/services/org.pairaid.strategy.AidingStrategyProvider"
jar --create --file "$work/plugins/faulty.jar" -C "$work/classes" .
printf 'extends: %s\nname: world\ntime: {cycles: 4}\nrun: {replicates: 12}\nstrategies: {aiding: faulty}\n' "$home/scenarios/baseline.yaml" >"$work/world.yaml"

fail() { echo "FAILED: $*"; cat "$work/told"; exit 1; }
# Runs a command, its outputs kept; gives the exit code.
code() { local code=0; ("$@") >"$work/out" 2>"$work/told" || code=$?; echo $code; }
quiet() { ! grep -qE "^\s+at |Exception in thread" "$work/told" || fail "$1: a stack trace"; }
expect() { # name, code, code expected, line expected
  quiet "$1"
  [ "$2" = "$3" ] || fail "$1: exit code $2, not $3"
  [ -z "${4:-}" ] || grep -qE -- "$4" "$work/told" || fail "$1: nothing said of $4"
  echo "$1: $(head -1 "$work/told" | cut -c1-150)"
}
faulty() { java -Dfault="$1" ${2:-} -jar "$jar" run "$work/world.yaml" --plugins "$work/plugins" --threads 2 --quiet --out "$work/$1" ${3:-}; }
same() { cmp "$work/$1/cycles.csv" "$work/$2/cycles.csv" && cmp "$work/$1/governments.csv" "$work/$2/governments.csv" && cmp "$work/$1/pairings.csv" "$work/$2/pairings.csv"; }

faulty none >/dev/null
rows=$(wc -l <"$work/none/cycles.csv")
for fault in throw null nan negative stack; do
  expect "a strategy: $fault" "$(code faulty $fault)" 1 "replicate [0-9]+"
  [ "$(wc -l <"$work/$fault/cycles.csv")" -lt "$rows" ] && [ "$(wc -l <"$work/$fault/cycles.csv")" -gt 10 ] || fail "$fault: the other runs are not there"
done
for fault in loop sleep; do
  expect "a strategy: $fault" "$(code faulty $fault "" "--run-limit 2")" 1 "took longer than 2"
  [ "$(wc -l <"$work/$fault/cycles.csv")" -gt 10 ] || fail "$fault: the other runs are not there"
done
expect "a strategy: memory" "$(code faulty memory -Xmx96m)" 1 "memory"
expect "a strategy: exit" "$(code faulty exit)" 1 "ended from within, by Faulty"
code faulty halt >/dev/null
for fault in memory exit halt; do
  mv "$work/$fault" "$work/$fault-left"
  java -jar "$jar" run "$work/world.yaml" --plugins "$work/plugins" --quiet --out "$work/$fault-left" >/dev/null
  same none "$fault-left" || fail "$fault: not the bytes of an undisturbed run"
done
echo "a strategy: memory, exit, halt: the same command ends with the same bytes"
expect "a strategy: thread" "$(code faulty thread)" 0
expect "a strategy: print" "$(code faulty print)" 0 noise
! grep -q noise "$work/out" || fail "print: runs into the answer"

# kill -9 at random moments, then the same command.
study() { # command, out
  case $1 in
    run) exec java -jar "$jar" run scenarios/baseline.yaml --replicates 60 --quiet --out "$2" ;;
    compare) exec java -jar "$jar" compare scenarios/baseline.yaml scenarios/variants/law.yaml --replicates 30 --quiet --out "$2" ;;
    sweep) exec java -jar "$jar" sweep scenarios/experiments/two-levers.yaml --replicates 1 --quiet --cycles --out "$2" ;;
  esac
}
for command in run compare sweep; do
  (study $command "$work/$command-whole") >/dev/null 2>&1
  for _ in $(seq "$kills"); do
    (study $command "$work/$command-killed") >/dev/null 2>&1 &
    sleep "$((RANDOM % 3)).$((RANDOM % 10))"
    kill -9 $! 2>/dev/null || true
    wait $! 2>/dev/null || true
  done
  expect "kill -9 of $command, $kills times" "$(code study $command "$work/$command-killed")" 0
  for table in "$work/$command-whole"/*.csv; do
    [[ $table == */store.csv ]] || cmp "$table" "$work/$command-killed/$(basename "$table")" || fail "$command: $table"
  done
done

# The results folder.
run() { java -jar "$jar" run scenarios/baseline.yaml --replicates "${2:-400}" --quiet --out "$1"; }
(code run "$work/gone" 6000 >"$work/code") & sleep 2.5; rm -rf "$work/gone"; wait
expect "folder removed under way" "$(cat "$work/code")" 1 "is not there, or no longer"
echo x >"$work/file"
expect "a file where the folder should be" "$(code run "$work/file")" 1 "file"
mkdir "$work/disk"
if mount -t tmpfs -o size=3m tmpfs "$work/disk" 2>/dev/null; then
  expect "full disk" "$(code run "$work/disk/run")" 1 "No space left on device"
  mount -o remount,size=900m "$work/disk"
  expect "room again" "$(code run "$work/disk/run")" 0
  run "$work/roomy" >/dev/null; same disk/run roomy || fail "full disk: not the bytes of an undisturbed run"
  mount -o remount,ro "$work/disk"
  expect "read-only" "$(code run "$work/disk/other")" 1 "[Rr]ead-only"
  expect "read-only, a report" "$(code java -jar "$jar" report "$work/disk/run")" 1 "[Rr]ead-only"
fi

# Surroundings.
java -jar "$jar" list indicators 2>"$work/told" | head -1 >/dev/null; quiet "closed output"
expect "outputs closed" "$(code bash -c "java -jar $jar list indicators >&- 2>&-; true")" 0
small=(run scenarios/baseline.yaml --replicates 2 --quiet)
java -jar "$jar" "${small[@]}" --out "$work/plain" >/dev/null
expect "no HOME, no TMPDIR" "$(code env -u HOME TMPDIR=/nowhere java -Djava.io.tmpdir=/nowhere -jar "$jar" "${small[@]}" --out "$work/bare")" 0
expect "Turkish, Arabic digits, Kiritimati" "$(code env LC_ALL=C java -Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati -jar "$jar" "${small[@]}" --out "$work/arabic")" 0
expect "folders with spaces and Chinese" "$(code java -Dsun.jnu.encoding=UTF-8 -jar "$jar" "${small[@]}" --out "$work/a b")" 0
for other in bare arabic "a b"; do same plain "$other" || fail "$other: other bytes"; done
expect "a heap of 64 MB" "$(code java -Xmx64m -jar "$jar" "${small[@]}" --out "$work/tight")" 0
expect "a heap of 64 MB, 32 processors" "$(code java -Xmx64m -XX:ActiveProcessorCount=32 -jar "$jar" "${small[@]}" --out "$work/wide")" 0
for other in tight wide; do same plain "$other" || fail "$other: other bytes"; done
echo "all faults as they should be"
