package org.pairaid.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A call of the program as a user makes it, in a process of its own. */
final class Call {
  private final Process process;
  private final Path out;
  private final Path err;

  /** @param logs where its words go */
  Call(Path logs, List<String> words) throws IOException {
    Files.createDirectories(logs);
    out = Files.createTempFile(logs, "call", ".out");
    err = Files.createTempFile(logs, "call", ".err");
    List<String> command = new ArrayList<>(List.of(Cluster.java(), "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Dpairaid.home=" + Path.of("").toAbsolutePath(),
        "-Dspark.ui.enabled=false", "-Dspark.executor.memory=512m", "-cp", System.getProperty("pairaid.jar") + File.pathSeparator + System.getProperty("spark.home") + "/jars/*", "org.pairaid.cli.Main"));
    command.addAll(words);
    process = Cluster.environment(new ProcessBuilder(command)).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  Process process() {
    return process;
  }

  /** Waits for its end. Gives the exit code. */
  int code() throws Exception {
    Cluster.await("the end of a call", () -> !process.isAlive());
    return process.exitValue();
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }
}
