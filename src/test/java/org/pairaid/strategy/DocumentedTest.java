package org.pairaid.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairaid.model.Parameter;

/** The model page has every parameter of a strategy with its default. */
class DocumentedTest {
  @Test
  void everyParameterOfAStrategyStandsOnTheModelPage() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/model.md"));
    List<StrategyProvider<?, ?>> providers = new ArrayList<>(BuiltInStrategies.aiding());
    providers.addAll(BuiltInStrategies.receiving());
    providers.addAll(BuiltInStrategies.centre());
    assertThat(providers).allSatisfy(provider -> {
      assertThat(page).contains("`" + provider.name() + "`");
      for (RecordComponent component : provider.parameters().getRecordComponents()) {
        Parameter about = component.getAnnotation(Parameter.class);
        String row = "| `" + component.getName() + "` | " + about.value() + " | [" + number(about.min()) + "," + number(about.max()) + "] | " + about.unit() + " |";
        assertThat(page).contains(row);
      }
    });
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
