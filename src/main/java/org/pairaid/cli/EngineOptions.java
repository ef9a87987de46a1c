package org.pairaid.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.pairaid.experiment.Engine;
import org.pairaid.experiment.EngineProvider;
import org.pairaid.experiment.LocalEngine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What carries out the runs. */
final class EngineOptions {
  /** Kinds of engine. */
  enum Kind {
    LOCAL,
    SPARK
  }

  private static final int MOST_SECONDS = 10_000_000;

  @Option(names = "--engine", paramLabel = "local|spark", description = "What carries out the runs: threads of this machine, or an Apache Spark cluster; the results do not depend on it. Default: local.")
  private Kind kind = Kind.LOCAL;

  @Option(names = "--master", paramLabel = "URL", description = "Address of the Spark cluster, as spark://HOST:7077.")
  private String master;

  @Option(names = "--run-limit", paramLabel = "SECONDS", description = "Longest time that a run may take here. One that takes longer has failed; the others go on. Default: 3600.")
  private double limit = LocalEngine.LIMIT.toSeconds();

  /** Refuses options that make no sense, before anything is read. */
  void check(CommandSpec spec) {
    if (!(limit > 0 && limit <= MOST_SECONDS)) {
      throw new ParameterException(spec.commandLine(), "--run-limit: expected seconds above 0 and up to " + MOST_SECONDS);
    }
    if (kind == Kind.LOCAL && master != null) {
      throw new ParameterException(spec.commandLine(), "--master: expected with --engine spark");
    }
    if (kind == Kind.SPARK) {
      if (master == null && System.getProperty("spark.master") == null) {
        throw new ParameterException(spec.commandLine(), "--engine spark: needs --master, the address of the cluster, as --master spark://HOST:7077");
      }
      provider(spec);
    }
  }

  private static EngineProvider provider(CommandSpec spec) {
    return ServiceLoader.load(EngineProvider.class, EngineProvider.class.getClassLoader()).stream().map(ServiceLoader.Provider::get).filter(provider -> provider.name().equals("spark")).findFirst()
        .orElseThrow(() -> new ParameterException(spec.commandLine(),
            "--engine spark: this jar is built without it. Set SPARK_HOME and call ./pairaid, which builds the other one: mvn -Pspark package -DskipTests, target/spark/pairaid.jar"));
  }

  /** Opens the engine. */
  Engine open(int threads, boolean debug, Consumer<String> notes, CommandSpec spec) throws IOException {
    return kind == Kind.LOCAL ? new LocalEngine(threads, Duration.ofMillis((long) Math.ceil(1000 * limit))) : provider(spec).open(master, debug, notes);
  }
}
