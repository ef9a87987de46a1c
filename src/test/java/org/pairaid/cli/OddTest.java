package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pairaid.cycle.GovernanceLoop;
import org.pairaid.cycle.Observer;
import org.pairaid.experiment.Blueprints;
import org.pairaid.model.Fit;
import org.pairaid.model.Project;
import org.pairaid.model.Streams;
import org.pairaid.model.World;
import org.pairaid.scenario.ScenarioReader;
import org.pairaid.simulation.Blueprint;
import org.pairaid.strategy.Strategies;

/** The ODD description has the protocol's order, leaves out nothing that holds state, and says of no state what a new world belies. */
class OddTest {
  /** What they hold is done with at the end of the stage, or only watches. */
  private static final Set<String> NO_STATE = Set.of("Execute", "Proposal", "Invariants");
  private static final Streams STREAMS = new Streams(1, 0);
  private static String page;
  private static Blueprint blueprint;

  @BeforeAll
  static void read() throws Exception {
    page = Files.readString(Path.of("src/site/markdown/odd.md"));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().map(match -> match.group(1)).toList();
  }

  /** Grimm et al. 2020, table 1; Müller et al. 2013, table 1. */
  @Test
  void hasTheElementsOfTheProtocolInOrder() {
    assertThat(found("^## (\\d\\. .*)$", page)).containsExactly("1. Purpose and patterns", "2. Entities, state variables and scales", "3. Process overview and scheduling",
        "4. Design concepts", "5. Initialization", "6. Input data", "7. Submodels");
    assertThat(found("^### (.*)$", page.substring(page.indexOf("## 4."), page.indexOf("## 5.")))).containsExactly("Basic principles", "Emergence", "Adaptation", "Objectives",
        "Learning", "Prediction", "Sensing", "Interaction", "Stochasticity", "Collectives", "Observation");
    assertThat(found("^\\*\\*(.*)\\.\\*\\* ", page.substring(page.indexOf("## ODD+D")))).containsExactly("Theoretical and empirical background", "Individual decision making",
        "Learning", "Individual sensing", "Individual prediction", "Heterogeneity", "Implementation details");
  }

  @Test
  void everyNameExists() throws Exception {
    assertThat(Names.unknown(page.replaceAll("(?m)^\\| `\\w+` \\|", ""))).isEmpty();
    assertThat(Names.unknown(Files.readString(Path.of("src/site/markdown/model.md")))).isEmpty();
    String extensions = Files.readString(Path.of("src/site/markdown/extensions.md")).replace("[].", ".");
    assertThat(Names.unknown(extensions)).filteredOn(name -> name.matches("[a-z]+(\\.[A-Za-z]+)+") && !name.endsWith(".csv")).isEmpty();
    assertThat(Names.unknown("`contract.quotas` and `contract.quota`, `Contracts` and `Contract`, `fundings` and `funds`"))
        .containsExactly("contract.quotas", "Contracts", "fundings");
  }

  private static List<String> tables() {
    return found("<!-- states (\\S+) -->", page);
  }

  @Test
  void everyClassThatHoldsStateHasATable() throws Exception {
    Set<String> changing = new TreeSet<>();
    for (String ring : List.of("model", "cycle", "strategy", "matching")) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/org/pairaid", ring))) {
        for (String name : files.map(file -> file.getFileName().toString().replace(".java", "")).filter(name -> !name.contains("-")).toList()) {
          Class<?> type = Class.forName("org.pairaid." + ring + "." + name);
          if (!type.isEnum() && Stream.of(type.getDeclaredFields()).anyMatch(field -> !Modifier.isFinal(field.getModifiers()) && !Modifier.isStatic(field.getModifiers()))) {
            changing.add(name);
          }
        }
      }
    }
    assertThat(changing).containsAll(NO_STATE);
    changing.removeAll(NO_STATE);
    assertThat(tables()).extracting(file -> file.replaceFirst(".*/(\\w+)\\.java", "$1")).containsExactlyInAnyOrderElementsOf(changing);
  }

  @Test
  void everyStateStartsAsIsSaid() throws Exception {
    Map<Object, Boolean> met = new IdentityHashMap<>();
    for (String learning : List.of("reinforcement", "experience", "imitation")) {
      var scenario = ScenarioReader.read(Path.of("src/test/resources/golden/extended.yaml"),
          List.of("strategies.aiding=" + learning, "strategies.receiving=" + learning, "strategies.centre=adaptive", "pairings.rule=fixed"), Strategies.builtIn());
      blueprint = Blueprints.of(scenario, Strategies.builtIn());
      walk(newWorld(), met);
      walk(GovernanceLoop.of(blueprint.schedule(), blueprint.shocks(), blueprint.minds(STREAMS), new Observer() {}), met);
    }
    World served = newWorld();
    walk(served.society().to(served.receivers().get(0)), met);
    walk(new Project(0, 1, Fit.of(.5, .5, .5, .5), .5, .5, 1, 0, 2, 3), met);
    for (String file : tables()) {
      for (CodeTables.State state : CodeTables.statesOf(file)) {
        List<Object> holders = met.keySet().stream().filter(state.field().getDeclaringClass()::isInstance).toList();
        assertThat(holders).as("a new one of " + file).isNotEmpty();
        for (Object holder : holders) {
          check(state, value(state.field(), holder), file + ", " + state.field().getName());
        }
      }
    }
  }

  private static World newWorld() {
    return new World(blueprint.domains(), blueprint.aiding(), blueprint.receiving(), blueprint.pairs(), blueprint.calendar(), STREAMS);
  }

  private static void check(CodeTables.State state, Object value, String what) throws Exception {
    String start = state.start();
    if (start.startsWith("none")) {
      assertThat(value == null || value instanceof Double number && !Double.isFinite(number) || value instanceof Integer count && count == -1
          || value instanceof Object[] many && Stream.of(many).allMatch(item -> item == null)).as(what + ": none, not " + value).isTrue();
    } else if (start.startsWith("empty")) {
      assertThat(value instanceof String text ? text.isEmpty() : ((Collection<?>) value).isEmpty()).as(what + ": empty").isTrue();
    } else if (value instanceof Boolean) {
      assertThat(start).as(what).isEqualTo(value.toString());
    } else if (start.matches("[.\\d].*")) {
      assertThat(numbers(value)).as(what).isNotEmpty().containsOnly(Double.parseDouble(start.replaceFirst("[, ;].*", "")));
    } else if (value instanceof Double number && start.matches("`(aiding|receiving)\\.\\w+`")) {
      assertThat(given(start.replaceAll("`", ""))).as(what + ": " + start).contains(number);
    } else {
      assertThat(state.fixed() || start.contains("`") || start.matches("as the table of its own says|set at launch|its duration|its place|no team, no enclave"))
          .as(what + ": " + start).isTrue();
    }
  }

  /** What the governments of the scenario are given at a path. */
  private static List<Double> given(String path) throws Exception {
    boolean aiding = path.startsWith("aiding.");
    List<Double> given = new ArrayList<>();
    for (Record profile : aiding ? blueprint.aiding() : blueprint.receiving()) {
      given.add((Double) profile.getClass().getMethod(path.replaceFirst(".*\\.", "")).invoke(profile));
    }
    return given;
  }

  /** The numbers of a value: itself, those of an array, those of a record. */
  private static List<Double> numbers(Object value) throws Exception {
    if (value instanceof Number number) {
      return List.of(number.doubleValue());
    }
    if (value.getClass().isArray()) {
      return IntStream.range(0, Array.getLength(value)).mapToObj(i -> Array.getDouble(value, i)).toList();
    }
    List<Double> numbers = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (component.getType() == double.class) {
        numbers.add((Double) component.getAccessor().invoke(value));
      }
    }
    return numbers;
  }

  /** Meets all objects of the program that {@code from} leads to. */
  private static void walk(Object from, Map<Object, Boolean> met) throws Exception {
    if (from instanceof Collection<?> many) {
      for (Object item : many) {
        walk(item, met);
      }
    } else if (from instanceof Map<?, ?> many) {
      walk(many.values(), met);
    } else if (from != null && from.getClass().getName().startsWith("org.pairaid.") && met.put(from, true) == null) {
      for (Field field : from.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          walk(value(field, from), met);
        }
      }
    }
  }

  private static Object value(Field field, Object holder) throws Exception {
    field.setAccessible(true);
    return field.get(holder);
  }
}
