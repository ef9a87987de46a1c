package org.pairaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairaid.cycle.GovernanceLoop;
import org.pairaid.cycle.Minds;
import org.pairaid.cycle.Observer;
import org.pairaid.cycle.Stage;
import org.pairaid.model.Parameter;
import org.pairaid.model.Purpose;
import org.pairaid.scenario.Catalogue;
import org.pairaid.scenario.Expectation;
import org.pairaid.scenario.Keys;
import org.pairaid.scenario.ScenarioFile;

/**
 * Tables that pages take from the code. Words are the Javadoc's; what must have words is what the compiled class has, so nothing can be left out or outlive what it
 * describes.
 */
final class CodeTables {
  private static final String COMMENT = "/\\*\\*((?:[^*]|\\*(?!/))*?)\\*/";
  private static final Pattern COMPONENT = Pattern.compile("@param (\\w+) ([^@]*?)(?=\\s*\\* @param|\\s*\\*/)");
  private static final Pattern STATE = Pattern.compile(COMMENT + "\n  private (?!static)(?:final )?[^=;(]*?(\\w+)(?: = [^\n]*)?;");
  private static final Pattern STREAM = Pattern.compile(COMMENT + "\n  ([A-Z_]+)(?=,?\n)");
  private static final Pattern STAGE = Pattern.compile("<tr><td>(\\d+)</td><td>\\{@link (\\w+)}</td><td>([^<]*)</td><td>([^<]*)</td></tr>");

  private CodeTables() {}

  /** Components of the record that a source file holds. */
  static String components(String file) {
    String text = text(file);
    List<MatchResult> found = COMPONENT.matcher(text.substring(0, text.indexOf("public record"))).results().toList();
    assertThat(found).as(file).extracting(row -> row.group(1)).isEqualTo(Stream.of(type(file).getRecordComponents()).map(RecordComponent::getName).toList());
    return table("value|meaning", found.stream().map(row -> List.of("`" + row.group(1) + "`", words(row.group(2)))));
  }

  /** State of an entity, each field with its meaning and what it is at the start. */
  static String states(String file) {
    List<State> states = statesOf(file);
    return table("state|meaning|at the start", states.stream().map(state -> List.of("`" + state.field().getName() + "`", state.meaning(),
        Modifier.isFinal(state.field().getModifiers()) && state.fixed() ? "fixed: " + state.start() : state.start())));
  }

  /** A field of an entity in the words of its Javadoc. */
  record State(Field field, String meaning, boolean fixed, String start) {}

  static List<State> statesOf(String file) {
    List<Field> fields = Stream.of(type(file).getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers())).toList();
    List<MatchResult> found = STATE.matcher(text(file)).results().toList();
    assertThat(found).as("fields of " + file + " with their Javadoc").extracting(row -> row.group(2)).isEqualTo(fields.stream().map(Field::getName).toList());
    List<State> states = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String[] parts = words(found.get(i).group(1)).split("\\. (?=(Start|Fixed): )");
      assertThat(parts).as(file + ", " + fields.get(i).getName() + ": meaning and start").hasSize(2);
      assertThat(parts[1].startsWith("Start") || Modifier.isFinal(fields.get(i).getModifiers())).as(file + ", " + fields.get(i).getName() + " is fixed").isTrue();
      states.add(new State(fields.get(i), parts[0], parts[1].startsWith("Fixed"), parts[1].substring("Start: ".length()).replaceFirst("\\.$", "")));
    }
    return states;
  }

  /** Stages of the loop in the order in which it has them. */
  static String schedule(String file) {
    GovernanceLoop loop = GovernanceLoop.of(List.of(), List.of(), new Minds(List.of(), List.of(), null), new Observer() {});
    List<List<String>> rows = STAGE.matcher(text(file)).results().map(row -> Stream.of(1, 2, 3, 4).map(cell -> words(row.group(cell))).toList()).toList();
    List<String> order = new ArrayList<>();
    for (var part : List.of(loop.opening(), loop.everyPeriod(), loop.closing())) {
      String when = part == loop.opening() ? "start of the cycle" : part == loop.closing() ? "end of the cycle" : "every period";
      for (Stage stage : part) {
        order.add(order.size() + 1 + " " + stage.getClass().getSimpleName() + " " + when);
      }
    }
    assertThat(rows).as(file).extracting(row -> String.join(" ", row.subList(0, 3))).isEqualTo(order);
    return table("no.|stage|when|what happens", rows.stream().map(row -> List.of(row.get(0), "`" + row.get(1) + "`", row.get(2), row.get(3))));
  }

  /** Purposes of random streams with what keys them. */
  static String streams(String file) {
    List<MatchResult> found = STREAM.matcher(text(file)).results().toList();
    assertThat(found).as(file).extracting(row -> row.group(2)).isEqualTo(Stream.of(Purpose.values()).map(Enum::name).toList());
    return table("no.|stream|for|entity|time|draws, in order", found.stream().map(row -> {
      String[] parts = words(row.group(1)).split("\\. (Key|Draws): |; (?=[^;]*\\. Draws: )");
      assertThat(parts).as(row.group(2) + ": meaning, key (entity; time) and draws").hasSize(4);
      return List.of("" + found.indexOf(row), "`" + row.group(2) + "`", parts[0], parts[1], parts[2], parts[3].replaceFirst("\\.$", ""));
    }));
  }

  /** Parameters under a key of the scenario file. */
  static String parameters(String key) {
    Class<? extends Record> group = ScenarioFile.class;
    for (String part : key.split("\\.")) {
      group = Stream.of(group.getRecordComponents()).filter(component -> Keys.of(component).equals(part)).map(CodeTables::item).findFirst()
          .orElseThrow(() -> new AssertionError("no such key: " + key)).asSubclass(Record.class);
    }
    return table("path|default|range|unit|meaning|source", Catalogue.of(group).stream().filter(entry -> !Keys.group(entry.component().getType())).map(entry -> {
      Parameter about = entry.about();
      boolean given = about.value().equals(Parameter.REQUIRED) || about.value().equals(Parameter.OPTIONAL);
      return List.of("`" + key + "." + entry.path() + "`", about.value(), range(entry), about.unit(), about.en() + " (" + about.zh() + ")",
          given && about.source().equals(Parameter.FREE) ? "the scenario" : about.source());
    }));
  }

  private static String range(Catalogue.Entry entry) {
    Class<?> type = entry.component().getType();
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(Keys::constant).collect(Collectors.joining(", "));
    }
    boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type) || type.getSimpleName().equals("Series") || type == java.util.Map.class;
    return number ? Expectation.range(entry.about()).replaceFirst("^,? (in )?", "") : "";
  }

  /** What stands under a key: its record, or that of the list's items. */
  static Class<?> item(RecordComponent component) {
    Type type = component.getGenericType();
    return type instanceof ParameterizedType list && component.getType() == List.class && list.getActualTypeArguments()[0] instanceof Class<?> item ? item : component.getType();
  }

  private static Class<?> type(String file) {
    try {
      return Class.forName(file.replaceFirst("src/main/java/", "").replace(".java", "").replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new AssertionError("no file to take from: " + file, e);
    }
  }

  /** A Javadoc text on one line, as a page writes it. */
  private static String words(String javadoc) {
    return javadoc.replaceAll("\\s*\n \\s*\\*\\s*", " ").replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`").strip();
  }

  private static String table(String head, Stream<List<String>> rows) {
    return "| " + head.replace("|", " | ") + " |\n" + "|---".repeat(head.split("\\|").length) + "|\n"
        + rows.map(row -> "| " + String.join(" | ", row) + " |\n").collect(Collectors.joining());
  }
}
