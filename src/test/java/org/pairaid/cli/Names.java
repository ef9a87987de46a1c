package org.pairaid.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Domain;
import org.pairaid.model.Purpose;
import org.pairaid.scenario.Catalogue;
import org.pairaid.scenario.Keys;
import org.pairaid.scenario.ScenarioFile;
import org.pairaid.strategy.Strategies;
import org.pairaid.strategy.StrategyEntry;

/**
 * The names that a page may mark as code: paths of a scenario file (those of lists as if the list were one), words that may stand there, indicators, strategies with
 * their parameters, domains, random streams, classes, scenario files.
 */
final class Names {
  private static final Set<String> KNOWN = known();

  private Names() {}

  /** What {@code text} marks as code and is not there. */
  static List<String> unknown(String text) {
    return Pattern.compile("(?<!`)`([^`\n]+)`(?!`)").matcher(text).results().map(marked -> marked.group(1)).filter(name -> !KNOWN.contains(name)).distinct().toList();
  }

  private static Set<String> known() {
    Set<String> names = new TreeSet<>();
    collect(ScenarioFile.class, "", names);
    Indicators.ALL.stream().map(Indicator::name).forEach(names::add);
    Strategies strategies = Strategies.builtIn();
    Stream.of(strategies.aiding(), strategies.receiving(), strategies.centre()).flatMap(kind -> kind.values().stream()).forEach(entry -> collect(entry, names));
    Domain.builtIn().stream().map(Domain::id).forEach(names::add);
    Stream.of(Purpose.values()).map(Enum::name).forEach(names::add);
    try (Stream<Path> files = Stream.concat(Files.walk(Path.of("target/classes/org/pairaid")), Files.walk(Path.of("scenarios")))) {
      files.filter(Files::isRegularFile).map(Names::name).forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class") ? name.substring(0, name.length() - ".class".length()).replace('$', '.') : file.toString().replace('\\', '/');
  }

  private static void collect(StrategyEntry<?> entry, Set<String> names) {
    names.add(entry.name());
    Catalogue.of(entry.provider().parameters()).forEach(parameter -> names.add(parameter.path()));
  }

  private static void collect(Class<?> group, String path, Set<String> names) {
    for (RecordComponent component : group.getRecordComponents()) {
      String below = path + Keys.of(component);
      names.add(below);
      if (component.getType().isEnum()) {
        Stream.of(component.getType().getEnumConstants()).map(Keys::constant).forEach(names::add);
      }
      Class<?> type = CodeTables.item(component);
      if (Keys.group(type)) {
        collect(type, below + ".", names);
      }
    }
  }
}
