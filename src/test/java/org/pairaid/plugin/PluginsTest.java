package org.pairaid.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairaid.strategy.Strategies;

class PluginsTest {
  private static final String GOOD = """
      public Text meaning() { return new Text("x", "x"); }
      public Class<NoParameters> parameters() { return NoParameters.class; }
      public AidingStrategy create(NoParameters p) { return (seen, chance) -> null; }
      """;

  @TempDir Path folder;
  private final List<String> complaints = new ArrayList<>();

  private Strategies load() throws IOException {
    return Plugins.load(List.of(folder.resolve("p")), complaints::add);
  }

  private JarMaker maker() {
    return new JarMaker(folder);
  }

  @Test
  void strategiesOfJarsStandBesideTheBuiltInOnes() throws IOException {
    maker().aider("One", "first").aider("Two", "second").jar("p/a.jar");
    maker().provider("Three", "Receiving", """
        public String name() { return "third"; }
        public Text meaning() { return new Text("x", "x"); }
        public Class<NoParameters> parameters() { return NoParameters.class; }
        public ReceivingStrategy create(NoParameters p) { return (seen, chance) -> new ReceivingDecision(1, 0, 0); }
        """, "NoParameters").jar("p/b.jar");
    Strategies all = load();
    assertThat(complaints).isEmpty();
    assertThat(all.aiding()).containsKeys("calculating", "first", "second");
    assertThat(all.receiving()).containsKeys("self-reliant", "third");
    assertThat(all.aiding().get("first").origin().name()).isEqualTo("a.jar");
    assertThat(all.aiding().get("first").origin().sha256()).matches("[0-9a-f]{64}");
    assertThat(all.aiding().get("calculating").origin().name()).isEqualTo("built-in");
  }

  @Test
  void classesOfOneNameInTwoJarsDoNotMeet() throws IOException {
    maker().aider("Same", "first").jar("p/a.jar");
    maker().aider("Same", "second").jar("p/b.jar");
    Strategies all = load();
    assertThat(all.aiding().get("first").provider().getClass()).isNotEqualTo(all.aiding().get("second").provider().getClass());
  }

  @Test
  void whatIsBrokenIsToldAndTheRestLoads() throws IOException {
    Files.createDirectories(folder.resolve("p"));
    Files.writeString(folder.resolve("p/a-torn.jar"), "no zip");
    maker().aider("Good", "good").service("Aiding", "Missing").provider("Thrower", "Aiding", "public Thrower() { throw new IllegalStateException(\"not today\"); }\npublic String name() { return \"t\"; }\n" + GOOD,
        "NoParameters").provider("Misnamed", "Aiding", "public String name() { return \"Bad Name\"; }\n" + GOOD, "NoParameters").provider("Mute", "Aiding", """
        public String name() { return "mute"; }
        public Text meaning() { return new Text("x", " "); }
        public Class<NoParameters> parameters() { return NoParameters.class; }
        public AidingStrategy create(NoParameters p) { return null; }
        """, "NoParameters").provider("Bare", "Aiding", """
        public String name() { return "bare"; }
        public Text meaning() { return new Text("x", "x"); }
        public Class<P> parameters() { return P.class; }
        public AidingStrategy create(P p) { return null; }
        public record P(double level) {}
        """, "Bare.P").service("Centre", "Good").jar("p/b.jar");
    maker().aider("Late", "late").jar("p/c.jar");
    Strategies all = load();
    assertThat(all.aiding()).containsKeys("good", "late").doesNotContainKeys("t", "mute", "bare", "Bad Name");
    assertThat(complaints).hasSize(7).allSatisfy(line -> assertThat(line).contains(".jar: ").endsWith("; left out").doesNotContain("\n"));
    assertThat(complaints.get(0)).contains("a-torn.jar: cannot be read as a jar");
    assertThat(String.join("\n", complaints)).contains("Missing").contains("IllegalStateException: not today").contains("not \"Bad Name\"").contains("mute: meaning()")
        .contains("bare: parameter level carries no @Parameter").contains("Good");
  }

  @Test
  void theEngineIsOutOfReach() throws IOException {
    maker().provider("Nosy", "Aiding", "public String name() { try { Class.forName(\"org.pairaid.experiment.Results\"); return \"reached\"; } catch (ClassNotFoundException e) { return \"shut-out\"; } }\n" + GOOD,
        "NoParameters").jar("p/a.jar");
    assertThat(load().aiding()).containsKey("shut-out").doesNotContainKey("reached");
  }

  @Test
  void twoOfOneNameAreAnError() throws IOException {
    maker().aider("One", "calculating").jar("p/a.jar");
    assertThatThrownBy(this::load).isInstanceOf(IllegalArgumentException.class).hasMessage("two strategies are called \"calculating\": built-in and a.jar");
    maker().aider("One", "mine").jar("p/a.jar");
    maker().aider("Two", "mine").jar("p/b.jar");
    assertThatThrownBy(this::load).hasMessage("two strategies are called \"mine\": a.jar and b.jar");
  }

  @Test
  void aJarThatTwoWaysLeadToCountsOnce() throws IOException {
    maker().aider("One", "mine").jar("p/a.jar");
    assertThat(Plugins.load(List.of(folder.resolve("p"), folder.resolve("p/../p"), folder.resolve("none")), complaints::add).aiding()).containsKey("mine");
  }
}
