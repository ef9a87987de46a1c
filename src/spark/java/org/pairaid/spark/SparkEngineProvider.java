package org.pairaid.spark;

import java.io.IOException;
import java.util.function.Consumer;
import org.pairaid.experiment.Engine;
import org.pairaid.experiment.EngineProvider;

/** {@code --engine spark}. Touches no class of Spark before it is opened, as Spark may not be there. */
public final class SparkEngineProvider implements EngineProvider {
  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Engine open(String master, boolean debug, Consumer<String> notes) throws IOException {
    String address = master == null ? System.getProperty("spark.master") : master;
    if (address == null) {
      throw new IOException("--engine spark needs the address of a cluster, as --master spark://HOST:7077");
    }
    System.setProperty("pairaid.spark.log", debug ? "info" : "off");
    try {
      return SparkEngine.open(address, notes);
    } catch (NoClassDefFoundError e) {
      throw new IOException("Spark's classes are not here (" + e.getMessage() + "): set SPARK_HOME to the folder of an Apache Spark 4.2 and call ./pairaid, or use spark-submit", e);
    }
  }
}
