package org.pairaid.spark;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.spark.SparkConf;

/** How Spark is told to work: {@code spark.*} of the Java system properties first, then of Spark's own {@code spark-defaults.conf}, then what pairaid needs. */
final class Settings {
  private static final int PATIENCE_MILLIS = 5000;

  private Settings() {}

  static SparkConf of(String master) throws IOException {
    SparkConf conf = new SparkConf();
    defaults().forEach((key, value) -> conf.setIfMissing((String) key, ((String) value).strip()));
    conf.setMaster(master);
    conf.setIfMissing("spark.app.name", "pairaid");
    conf.set("spark.ui.showConsoleProgress", "false");
    // Batches are kept small by what their results weigh.
    conf.setIfMissing("spark.driver.maxResultSize", "0");
    // Runs that fail are results; a task of Spark's fails with its machine only.
    conf.setIfMissing("spark.task.maxFailures", "8");
    conf.setJars(new String[] {jar()});
    return conf;
  }

  private static Properties defaults() throws IOException {
    Properties defaults = new Properties();
    String home = System.getenv("SPARK_HOME");
    String folder = System.getenv("SPARK_CONF_DIR") != null ? System.getenv("SPARK_CONF_DIR") : home == null ? null : home + File.separator + "conf";
    Path file = folder == null ? null : Path.of(folder, "spark-defaults.conf");
    if (file != null && Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        defaults.load(in);
      }
      defaults.keySet().removeIf(key -> !((String) key).startsWith("spark."));
    }
    return defaults;
  }

  /** The program itself, which executors need too. */
  private static String jar() throws IOException {
    try {
      Path jar = Path.of(SparkEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(jar)) {
        throw new IOException("runs on Spark need pairaid as a jar: mvn -Pspark package -DskipTests makes target/spark/pairaid.jar");
      }
      return jar.toString();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Spark itself waits a minute for a master that is not there. */
  static void reach(String master) throws IOException {
    if (!master.startsWith("spark://")) {
      return;
    }
    IOException failed = null;
    for (String address : master.substring("spark://".length()).split(",")) {
      int colon = address.lastIndexOf(':');
      try (Socket socket = new Socket()) {
        int port = Integer.parseInt(address.substring(colon + 1));
        socket.connect(new InetSocketAddress(address.substring(0, Math.max(0, colon)), port), PATIENCE_MILLIS);
        return;
      } catch (IOException e) {
        failed = new IOException("no Spark master answers at " + address + " (" + e.getMessage() + "): look whether it runs, and at the address that its page names, as spark://HOST:7077", e);
      } catch (IllegalArgumentException e) {
        throw new IOException("--master: expected spark://HOST:PORT, not " + master, e);
      }
    }
    throw failed;
  }
}
