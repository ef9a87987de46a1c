package org.pairaid.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies on a real cluster give the bytes that they give here, whatever happens on the way. */
class SparkIT {
  private static final String COMPARE = "compare scenarios/baseline.yaml scenarios/variants/law.yaml --replicates 200";
  private static final String SWEEP = "sweep scenarios/experiments/two-levers.yaml --replicates 30 --cycles";
  private static final String CLAIMS = "claims C03 C15 --replicates 20 --worlds 2";

  @TempDir static Path folder;
  private static Cluster cluster;
  private static Process worker;

  @BeforeAll
  static void start() throws Exception {
    cluster = new Cluster(folder);
    worker = cluster.worker();
    cluster.worker();
  }

  @AfterAll
  static void end() {
    cluster.close();
  }

  private static Call call(String words, String out, String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.addAll(List.of("--out", folder.resolve(out).toString()));
    all.addAll(List.of(more));
    return new Call(folder.resolve("calls"), all);
  }

  private static Call onSpark(String words, String out) throws IOException {
    return call(words, out, "--engine", "spark", "--master", cluster.master());
  }

  private static void assertEnds(Call call) throws Exception {
    assertThat(call.code()).as(call.err()).isZero();
    assertThat(call.err()).as("Spark keeps its words to itself").doesNotContain("INFO").doesNotContain("WARN").doesNotContain("\tat ");
  }

  private static long lines(Path table) throws IOException {
    try (Stream<String> lines = Files.exists(table) ? Files.lines(table) : Stream.empty()) {
      return lines.count();
    }
  }

  /** All tables but those that stand as the runs came in. */
  private static void assertSameTables(String one, String other) throws IOException {
    List<Path> tables;
    try (Stream<Path> files = Files.list(folder.resolve(one))) {
      tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
    }
    assertThat(tables).hasSizeGreaterThan(1).allSatisfy(table -> assertThat(folder.resolve(other).resolve(table.getFileName())).hasSameBinaryContentAs(table));
  }

  @Test
  void claimsAreTheSame() throws Exception {
    Call here = call(CLAIMS, "claims-here");
    Call there = onSpark(CLAIMS, "claims-there");
    assertEnds(here);
    assertEnds(there);
    assertSameTables("claims-here", "claims-there");
    assertThat(there.out()).as("results, and nothing else").isEqualTo(here.out().replace("claims-here", "claims-there"));
  }

  @Test
  void aWorkerIsKilledAndTheStudyEnds() throws Exception {
    Call there = onSpark(COMPARE, "compare-there");
    Path cycles = folder.resolve("compare-there/cycles.csv.part");
    Cluster.await("the first runs", () -> lines(cycles) > 1 || !there.process().isAlive());
    assertThat(there.process().isAlive()).as(there.err()).isTrue();
    Cluster.kill(worker);
    worker = cluster.worker();
    assertEnds(there);
    assertThat(there.err()).contains("Spark lost executor");
    assertEnds(call(COMPARE, "compare-here"));
    assertSameTables("compare-here", "compare-there");
  }

  @Test
  void aStudyWhoseCallIsKilledGoesOn() throws Exception {
    Path store = folder.resolve("sweep-there/store.csv");
    Call killed = onSpark(SWEEP, "sweep-there");
    Cluster.await("the first runs", () -> lines(store) > 1 || !killed.process().isAlive());
    killed.process().destroyForcibly().waitFor();
    assertThat(folder.resolve("sweep-there/runs.csv")).as("it had not come to its end").doesNotExist();
    Call again = onSpark(SWEEP, "sweep-there");
    assertEnds(again);
    assertThat(again.err()).containsPattern("[1-9]\\d* of 600 runs were there already");
    assertEnds(call(SWEEP, "sweep-here"));
    for (String table : List.of("points.csv", "runs.csv", "cycles.csv")) {
      assertThat(folder.resolve("sweep-there").resolve(table)).hasSameBinaryContentAs(folder.resolve("sweep-here").resolve(table));
    }
  }

  @Test
  void anAddressWhereNobodyIsGivesOneLine() throws Exception {
    Call call = call("run scenarios/baseline.yaml", "nowhere", "--engine", "spark", "--master", "spark://127.0.0.1:9");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err().strip()).startsWith("pairaid: no Spark master answers at 127.0.0.1:9").hasLineCount(1);
    assertThat(call("run scenarios/baseline.yaml", "nowhere", "--engine", "spark").code()).isEqualTo(2);
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }
}
