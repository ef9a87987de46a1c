package org.pairaid.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pairaid.scenario.Name;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a study, each run into a folder of its own, which together are the study. */
public final class Shards {
  private final List<Path> folders;
  private final List<ObjectNode> manifests;

  private Shards(List<Path> folders, List<ObjectNode> manifests) {
    this.folders = folders;
    this.manifests = manifests;
  }

  /**
   * Finds the parts of a study.
   *
   * @param folders in any order
   * @throws ResultsException if they are not all the parts of one study, each finished
   */
  public static Shards of(List<Path> folders) throws IOException {
    TreeMap<Integer, Path> byNumber = new TreeMap<>();
    TreeMap<Integer, ObjectNode> manifests = new TreeMap<>();
    int of = 0;
    for (Path folder : folders) {
      ObjectNode manifest = Files.isDirectory(folder) ? Manifest.read(folder) : null;
      if (manifest == null || manifest.path("shard").isMissingNode()) {
        throw new ResultsException(folder + " holds no part of a study: expected what pairaid sweep --shard I/N wrote");
      }
      if (!manifest.path("status").asString("").equals("complete")) {
        throw new ResultsException(folder + ": this part is not finished. Its command goes on where it stopped");
      }
      int number = manifest.path("shard").path("number").asInt(0);
      of = manifest.path("shard").path("of").asInt(0);
      Path other = byNumber.putIfAbsent(number, folder);
      if (other != null) {
        throw new ResultsException(folder + ": part " + number + " is in " + other + " too");
      }
      unchanged(folder, manifest);
      manifests.put(number, manifest);
      JsonNode first = Manifest.read(folders.get(0));
      if (!first.path("identity").equals(manifest.path("identity")) || first.path("shard").path("of").asInt(0) != of) {
        throw new ResultsException(folder + ": is a part of another study than " + folders.get(0));
      }
    }
    List<Integer> missing = IntStream.rangeClosed(1, of).filter(number -> !byNumber.containsKey(number)).boxed().toList();
    if (!missing.isEmpty()) {
      throw new ResultsException("missing: part " + missing.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " of " + of);
    }
    if (!Name.is(manifests.firstEntry().getValue().path(ExperimentManifest.EXPERIMENT).path("name").asString(""))) {
      throw new ResultsException(folders.get(0).resolve(Manifest.FILE) + ": expected the name of a study: the file is damaged. Run the part again with --force");
    }
    return new Shards(List.copyOf(byNumber.values()), List.copyOf(manifests.values()));
  }

  /** Makes sure that the tables of a part are those that its manifest tells of, before anything is written. */
  private static void unchanged(Path folder, ObjectNode manifest) throws IOException {
    for (String table : List.of(Sweep.POINTS, Sweep.RUNS, Sweep.FAILURES, Table.CYCLES.file())) {
      Path file = folder.resolve(table);
      String told = manifest.path("tables").path(table).asString("");
      if (Files.exists(file) == told.isEmpty() || !told.isEmpty() && !told.equals(hash(file))) {
        throw new ResultsException(file + " is not the table that " + Manifest.FILE + " tells of: it was changed or damaged. Run the part again with --force");
      }
    }
    if (!Files.isRegularFile(folder.resolve(RunStore.FILE))) {
      throw new ResultsException(folder.resolve(RunStore.FILE) + " is missing. Run the part again with --force");
    }
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = TableFile.sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Name of the study. */
  public String name() {
    return manifests.get(0).path(ExperimentManifest.EXPERIMENT).path("name").asString("study");
  }

  /**
   * Joins the parts in a folder, as if the study had been run there.
   *
   * @param force whether other results may be replaced
   * @throws FolderTakenException if the folder holds results of something else
   */
  public void merge(Path folder, List<String> command, boolean force) throws IOException, FolderTakenException {
    try (FolderLock lock = FolderLock.on(folder)) {
      JsonNode there = Manifest.read(folder);
      if (there != null && !force && !there.path("identity").equals(manifests.get(0).path("identity"))) {
        throw new FolderTakenException(folder + ": holds results of something else. Choose another --out, or give --force to replace them");
      }
      ObjectNode manifest = manifests.get(0).deepCopy();
      manifest.remove("shard");
      command.forEach(manifest.putArray("command")::add);
      manifest.put("status", "running");
      Manifest.write(folder, manifest);
      ObjectNode hashes = manifest.putObject("tables");
      hashes.put(Sweep.POINTS, Sweep.table(folder, Sweep.POINTS, out -> Files.copy(folders.get(0).resolve(Sweep.POINTS), out)));
      for (String table : List.of(Sweep.RUNS, Table.CYCLES.file())) {
        if (Files.exists(folders.get(0).resolve(table))) {
          hashes.put(table, Sweep.table(folder, table, out -> inTurn(table, out)));
        }
      }
      failures(folder, hashes);
      stores(folder);
      manifest.put("status", "complete");
      for (String count : List.of("runsDone", "runsFailed")) {
        manifest.put(count, manifests.stream().mapToLong(part -> part.path(count).asLong(0)).sum());
      }
      manifest.put("seconds", manifests.stream().mapToDouble(part -> part.path("seconds").asDouble(0)).sum());
      Manifest.write(folder, manifest);
    }
  }

  private static PartRows next(List<PartRows> parts) {
    return parts.stream().min(Comparator.comparingLong(PartRows::order)).orElseThrow();
  }

  /** Takes the rows of the parts in turn, run by run. */
  private void inTurn(String table, OutputStream out) throws IOException {
    List<PartRows> parts = new ArrayList<>();
    try {
      for (Path folder : folders) {
        parts.add(new PartRows(folder.resolve(table)));
      }
      out.write((parts.get(0).header() + "\n").getBytes(StandardCharsets.UTF_8));
      for (PartRows next = next(parts); !next.ended(); next = next(parts)) {
        next.copyRun(out);
      }
    } finally {
      for (PartRows part : parts) {
        part.close();
      }
    }
  }

  private void failures(Path folder, ObjectNode hashes) throws IOException {
    Files.deleteIfExists(folder.resolve(Sweep.FAILURES));
    List<String> rows = new ArrayList<>();
    String header = "";
    for (Path part : folders) {
      if (Files.exists(part.resolve(Sweep.FAILURES))) {
        List<String> lines = Files.readAllLines(part.resolve(Sweep.FAILURES));
        header = lines.get(0);
        rows.addAll(lines.subList(1, lines.size()));
      }
    }
    if (!rows.isEmpty()) {
      rows.sort(Comparator.<String>comparingInt(row -> Integer.parseInt(row.split(",", 3)[1])).thenComparingInt(row -> Integer.parseInt(row.split(",", 2)[0])));
      String text = header + "\n" + String.join("\n", rows) + "\n";
      hashes.put(Sweep.FAILURES, Sweep.table(folder, Sweep.FAILURES, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }
  }

  /** The runs themselves, so that the study can grow. */
  private void stores(Path folder) throws IOException {
    Sweep.table(folder, RunStore.FILE, out -> {
      for (int p = 0; p < folders.size(); p++) {
        byte[] store = Files.readAllBytes(folders.get(p).resolve(RunStore.FILE));
        int from = 0;
        while (p > 0 && from < store.length && store[from++] != '\n') {
          // The heading stands once.
        }
        out.write(store, from, store.length - from);
      }
    });
    if (Files.exists(folders.get(0).resolve(CyclesStore.FILE))) {
      Sweep.table(folder, CyclesStore.FILE, out -> {
        for (Path part : folders) {
          Files.copy(part.resolve(CyclesStore.FILE), out);
        }
      });
    }
  }
}
