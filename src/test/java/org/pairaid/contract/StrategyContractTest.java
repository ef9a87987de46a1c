package org.pairaid.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairaid.contract.lavish.LavishCentre;
import org.pairaid.strategy.AidingRules;
import org.pairaid.strategy.BuiltInStrategies;
import org.pairaid.strategy.CentreObservation;
import org.pairaid.strategy.Strategies;

/** The built-in strategies keep to the contract, and every check of it can fail. */
class StrategyContractTest {
  private static final Map<String, String> SOURCES = new LinkedHashMap<>();
  private static final Map<String, String> MESSAGES = new LinkedHashMap<>();

  @TempDir static Path folder;

  private static Authors authors;

  private static void strategy(String name, String message, String parameters, String rest) {
    SOURCES.put(name, parameters + "---\n" + rest);
    MESSAGES.put(name, message);
  }

  /** A strategy without parameters that decides like this. */
  private static void decides(String name, String message, String fields, String body) {
    strategy(name, message, "", fields + " public AidingStrategy create(With with) { return new AidingStrategy() { int age; public AidingDecision decide("
        + "AidingObservation seen, UniformRandomProvider chance) {" + body + "} }; }");
  }

  private static void uses(String name, String use, String body) {
    decides(name, "uses " + use, "", body + "; return new AidingDecision(1, 0, 0, 0, 0, 0);");
  }

  private static void words(String name, String message, String method) {
    decides(name, message, method, "return null;");
  }

  private static void parameters(String name, String message, String component) {
    strategy(name, message, component, "public AidingStrategy create(With with) { return (seen, chance) -> null; }");
  }

  static {
    String all = "return new AidingDecision(%s, 0, 0, 0, 0, 0);";
    decides("good", "", "", all.formatted("chance.nextDouble() / ++age"));
    strategy("given", "", "@Parameter(max = 1, en = \"Share\", zh = \"比例\") double share", "public AidingStrategy create(With with) { return (seen, chance) -> new AidingDecision(with.share(), 0, 0, 0, 0, 0); }");

    words("Bad_Name", "name() gives \"Bad_Name\"", "");
    words("nomeaning", "meaning() gives null", "public Text meaning() { return null; }");
    words("nochinese", "meaning() has no Chinese", "public Text meaning() { return new Text(\"Something\", \" \"); }");
    words("nostyles", "styles() gives []", "public List<String> styles() { return List.of(); }");

    parameters("unannotated", "With.share has no @Parameter", "double share");
    parameters("wordless", "With.share has no Chinese meaning", "@Parameter(value = \"1\", en = \"Share\", zh = \"\") double share");
    parameters("outofrange", "the defaults of With: share: expected a number in [0,1]", "@Parameter(value = \"2\", max = 1, en = \"Share\", zh = \"比例\") double share");
    parameters("ungiveable", "With.yes is a boolean, which no scenario file can give", "@Parameter(value = \"true\", en = \"Yes\", zh = \"是\") boolean yes");
    parameters("changed", "is not the same after it was written", "@Parameter(value = \"1\", en = \"Share\", zh = \"比例\") double share) { public With { share = share / 2; } } record Other(");

    strategy("unmade", "create gives null", "", "public AidingStrategy create(With with) { return null; }");
    strategy("failing", "it cannot be made with With[]: IllegalStateException: no", "", "public AidingStrategy create(With with) { throw new IllegalStateException(\"no\"); }");
    decides("undecided", "decide gives null", "", "return seen.load() == 0 ? null : " + all.substring(7).formatted("1"));
    decides("greedy", "delivery must lie in [0,1]", "", all.formatted("seen.load()"));
    decides("forgetful", "delivery must lie in [0,1], not NaN", "", all.formatted("Clamp.unit(seen.lastFunds() / seen.target())"));
    decides("lonely", "decide fails with With[]: ArrayIndexOutOfBounds", "", all.formatted("seen.peers().get(0).success()"));
    strategy("unstyled", "style() gives \"bold\"", "", "public AidingStrategy create(With with) { return new AidingStrategy() { public String style() { return \"bold\"; } "
        + "public AidingDecision decide(AidingObservation seen, UniformRandomProvider chance) {" + all.formatted("1") + "} }; }");
    decides("gossip", "state outside its own fields", "int heard;", all.formatted("heard++ % 7 / 7.0"));

    decides("counter", "the static field counter.Provider.heard is not final", "static int heard;", all.formatted("heard++ % 2"));
    decides("cache", "the static field cache.Provider.SEEN holds what can change", "static final Map<String, Double> SEEN = new HashMap<>();", all.formatted("1"));
    decides("table", "the static array table.Provider.SEEN changed", "static final double[] SEEN = {1, 2};", "SEEN[0] = 0; " + all.formatted("1"));
    decides("constant", "", "static final double[] LEVELS = {0, 1}; static final List<String> NAMES = List.of(\"a\");", all.formatted("LEVELS[1]"));

    uses("nanos", "java.lang.System.nanoTime (a clock)", "System.nanoTime()");
    uses("reference", "java.lang.System.currentTimeMillis (a clock)", "java.util.function.LongSupplier now = System::currentTimeMillis; now.getAsLong()");
    uses("today", "java.time.LocalDate.now (a clock)", "java.time.LocalDate.now()");
    uses("instant", "java.time.Instant (a clock)", "java.time.Instant.now()");
    uses("date", "java.util.Date (a clock)", "new Date()");
    uses("thread", "java.lang.Thread (threads)", "new Thread(() -> {}).start()");
    uses("pool", "java.util.concurrent.ExecutorService (threads)", "java.util.concurrent.Executors.newCachedThreadPool().shutdown()");
    uses("parallel", "java.util.stream.Stream.parallel (threads)", "List.of(1).stream().parallel().count()");
    uses("file", "java.nio.file.Path (files or the network)", "java.nio.file.Path.of(\"x\")");
    uses("oldfile", "java.io.File (files or the network)", "new java.io.File(\"x\").exists()");
    uses("network", "java.net.URI (files or the network)", "java.net.URI.create(\"x\")");
    uses("mathrandom", "java.lang.Math.random (chance of its own)", "Math.random()");
    uses("random", "java.util.Random (chance of its own)", "new Random(1).nextInt()");
    uses("local", "java.util.concurrent.ThreadLocalRandom (chance of its own)", "java.util.concurrent.ThreadLocalRandom.current()");
    uses("splittable", "java.util.SplittableRandom (chance of its own)", "new SplittableRandom(1).nextInt()");
    uses("secure", "java.security.SecureRandom (chance of its own)", "new java.security.SecureRandom()");
    uses("exit", "java.lang.System.exit (the process)", "if (age < 0) System.exit(1)");
    uses("force", "java.lang.reflect.Field.setAccessible (forced access)", "try { Provider.class.getDeclaredField(\"x\").setAccessible(true); } catch (NoSuchFieldException e) { age++; }");
    uses("hashed", "java.util.Set.of (an order that changes from start to start)", "Set.of(1, 2)");
    uses("machine", "java.lang.Math.exp (a function whose last digits depend on the machine)", "Math.exp(1)");
  }

  @BeforeAll
  static void compile() throws Exception {
    authors = new Authors(folder, SOURCES);
  }

  @TestFactory
  Stream<DynamicTest> everyBuiltInStrategyKeepsToTheContract() {
    return Stream.of(
        BuiltInStrategies.aiding().stream().map(s -> DynamicTest.dynamicTest("aiding " + s.name(), () -> StrategyContract.check(s))),
        BuiltInStrategies.receiving().stream().map(s -> DynamicTest.dynamicTest("receiving " + s.name(), () -> StrategyContract.check(s))),
        BuiltInStrategies.centre().stream().map(s -> DynamicTest.dynamicTest("centre " + s.name(), () -> StrategyContract.check(s))))
        .flatMap(tests -> tests);
  }

  static Stream<String> names() {
    return SOURCES.keySet().stream().filter(name -> !name.equals("given"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCheckCanFail(String name) throws Exception {
    var provider = authors.provider(name);
    if (MESSAGES.get(name).isEmpty()) {
      StrategyContract.check(provider);
    } else {
      assertThatThrownBy(() -> StrategyContract.check(provider)).isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("strategy \"" + name + "\": ").hasMessageContaining(MESSAGES.get(name)).message().hasLineCount(1);
    }
  }

  @Test
  void parametersWithoutADefaultAreGiven() throws Exception {
    var provider = authors.provider("given");
    StrategyContract.check(provider, authors.parameters("given", .5));
    assertThatThrownBy(() -> StrategyContract.check(provider)).hasMessageContaining("a parameter without a default; check it with parameters");
    Record beyond = authors.parameters("given", 2.);
    assertThatThrownBy(() -> StrategyContract.check(provider, beyond)).isInstanceOf(AssertionError.class).hasMessageContaining("share: expected a number in [0,1]");
    Record nothing = authors.parameters("given", Double.NaN);
    assertThatThrownBy(() -> StrategyContract.check(provider, nothing)).isInstanceOf(AssertionError.class).hasMessageContaining("no scenario file can hold With[share=NaN]");
  }

  @Test
  void aCentreKeepsItsRulesInTheirRanges() {
    var provider = new LavishCentre();
    assertThatThrownBy(() -> StrategyContract.check(provider)).isInstanceOf(AssertionError.class)
        .hasMessageContaining("institution.law: expected a number in [0,1] (level), not 2; it saw CentreObservation");
  }

  @Test
  void samplesTakeValuesByTheirPath() {
    assertThat(Sample.with(Sample.aiding(), "load", 2.).load()).isEqualTo(2);
    assertThat(Sample.with(Sample.receiving(), "rules.stakes", 0.).rules().stakes()).isZero();
    assertThat(Sample.with(Sample.centre(), "delivery", .1)).isEqualTo(new CentreObservation(3, Sample.rules(), Sample.centre().reports(), .1));
    assertThatThrownBy(() -> Sample.with(Sample.aiding(), "rules.stake", 0.)).hasMessage("AidingRules has no stake; it has " + String.join(", ",
        Stream.of(AidingRules.class.getRecordComponents()).map(RecordComponent::getName).toList()));
    assertThatThrownBy(() -> Sample.with(Sample.aiding(), "load", "much")).isInstanceOf(IllegalArgumentException.class);
    assertThat(Sample.chance(1).nextLong()).isEqualTo(Sample.chance(1).nextLong()).isNotEqualTo(Sample.chance(2).nextLong());
  }

  @Test
  void strategiesAreRegisteredUnderTheirNames() {
    Strategies all = Strategies.builtIn();
    all.aiding().forEach((name, entry) -> assertThat(entry.provider().name()).isEqualTo(name));
    all.receiving().forEach((name, entry) -> assertThat(entry.provider().name()).isEqualTo(name));
    all.centre().forEach((name, entry) -> assertThat(entry.provider().name()).isEqualTo(name));
    assertThat(all.aiding().keySet()).contains("calculating", "dutiful", "pleading", "delegating", "selective", "colluding", "showcasing");
    assertThat(all.receiving().keySet()).contains("calculating", "self-reliant", "aid-reliant");
  }
}
