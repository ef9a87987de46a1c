package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An emergency of some weeks, from the file to the report. */
class EmergencyTest {
  @TempDir Path folder;

  @Test
  void aRunOfWeeksIsShownByCycleWithItsShocks() throws Exception {
    Path file = Files.writeString(folder.resolve("weeks.yaml"), "extends: " + Path.of("src/test/resources/golden/world.yaml").toAbsolutePath()
        + "\ntime: {periodsPerYear: 7, cycles: 60, cycleYears: 0.0191781, startYear: 2020}\nshocks: [{id: epidemic, cycle: 1, revenueLoss: .3, needs: {public_service: .6}}]\n");
    Path out = folder.resolve("out");
    assertThat(Main.execute("run", file.toString(), "--replicates", "2", "--out", out.toString(), "--quiet")).isZero();
    assertThat(Files.readAllLines(out.resolve("cycles.csv")).stream().skip(1).limit(60).map(line -> line.split(",")[3])).startsWith("2020", "2020").endsWith("2021", "2021");
    String report = Files.readString(out.resolve("report.html"));
    assertThat(report).contains("shocks.epidemic").contains("revenueLoss 0.3, needs.public_service 0.6").contains("cycle 59").contains("第59期");
    assertThat(report).as("what the shock leaves alone is not told").doesNotContain("needs.talent").doesNotContain("infrastructureLoss 0");
    assertThat(Files.readString(out.resolve("plots/shock_loss.svg"))).contains("Cycle").doesNotContain(">2020<");
  }
}
