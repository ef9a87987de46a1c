package org.pairaid.plugin;

import java.lang.reflect.RecordComponent;
import org.pairaid.model.Parameter;
import org.pairaid.strategy.StrategyProvider;

/** Whether a provider says of itself what it must. */
final class ProviderCheck {
  private ProviderCheck() {}

  /**
   * Checks name, meaning and parameters.
   *
   * @throws IllegalArgumentException that says what is missing
   */
  static void check(StrategyProvider<?, ?> provider) {
    String type = provider.getClass().getName();
    String name = provider.name();
    require(name != null && name.matches("[a-z][a-z0-9-]*"), type + ": name() must be small letters, digits and dashes, a letter first, not \"" + name + "\"");
    require(provider.meaning() != null && !provider.meaning().en().isBlank() && !provider.meaning().zh().isBlank(), name + ": meaning() must say something in English and in Chinese");
    Class<?> parameters = provider.parameters();
    require(parameters != null && parameters.isRecord(), name + ": parameters() must be a record");
    for (RecordComponent component : parameters.getRecordComponents()) {
      require(component.isAnnotationPresent(Parameter.class), name + ": parameter " + component.getName() + " carries no @Parameter");
    }
    require(provider.styles() != null && !provider.styles().isEmpty(), name + ": styles() must name at least one");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
