package org.pairaid.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A standalone cluster of Spark on the loopback interface: a master and workers of one core, each a process of its own. */
final class Cluster implements AutoCloseable {
  /** A machine with much else to do is slow; nothing here is timed. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path HOME = Path.of(System.getProperty("spark.home"));

  private final Path folder;
  private final Path log;
  private final List<Process> processes = new ArrayList<>();
  private final String master;
  private int workers;

  Cluster(Path folder) throws Exception {
    this.folder = folder;
    log = folder.resolve("master.log");
    start(log, "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0");
    Pattern address = Pattern.compile("Starting Spark master at (spark://[\\d.:]+)");
    await("the master's address", () -> address.matcher(Files.readString(log)).find());
    Matcher found = address.matcher(Files.readString(log));
    found.find();
    master = found.group(1);
  }

  String master() {
    return master;
  }

  /** Starts a worker and waits until the master knows it. */
  Process worker() throws Exception {
    workers++;
    Process worker = start(folder.resolve("worker" + workers + ".log"), "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", "0", "--work-dir",
        folder.resolve("work" + workers).toString(), master);
    await("worker " + workers, () -> {
      if (!worker.isAlive()) {
        throw new AssertionError("a worker does not start: " + Files.readString(folder.resolve("worker" + workers + ".log")));
      }
      return Files.readString(log).lines().filter(line -> line.contains("Registering worker ")).count() == workers;
    });
    return worker;
  }

  /** Kills a worker and its executors, as a power cut would. */
  static void kill(Process worker) throws InterruptedException {
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly().waitFor();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  private Process start(Path to, String main, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx256m", "-cp", HOME.resolve("jars") + "/*", main));
    command.addAll(List.of(words));
    Process process = environment(new ProcessBuilder(command)).redirectErrorStream(true).redirectOutput(to.toFile()).start();
    processes.add(process);
    return process;
  }

  static String java() {
    return ProcessHandle.current().info().command().orElseThrow();
  }

  static ProcessBuilder environment(ProcessBuilder builder) {
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    // What the scripts of a full installation set.
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().remove("SPARK_CONF_DIR");
    return builder;
  }

  /** Waits until something is so. */
  static void await(String what, Callable<Boolean> so) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!so.call()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited too long for " + what);
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
