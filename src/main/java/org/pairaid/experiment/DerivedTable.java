package org.pairaid.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.databind.node.ObjectNode;

/** Tables that are computed from the stored ones. */
public final class DerivedTable {
  private DerivedTable() {}

  /** Writes a table to a folder of results, in one step, and notes its hash in the manifest. */
  public static void write(Path folder, String name, String text) throws IOException {
    byte[] table = text.getBytes(StandardCharsets.US_ASCII);
    Path part = folder.resolve(name + ".part");
    Files.write(part, table);
    Files.deleteIfExists(ParquetTwins.of(folder.resolve(name)));
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Manifest.change(folder, manifest -> ((ObjectNode) manifest.get("tables")).put(name, Manifest.sha256(table)));
  }
}
