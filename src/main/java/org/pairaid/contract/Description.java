package org.pairaid.contract;

import java.util.List;
import org.pairaid.model.Text;
import org.pairaid.strategy.StrategyProvider;

/** Names and words of a strategy. */
final class Description {
  private static final String NAME = "[a-z][a-z0-9-]*";

  private Description() {}

  static void check(StrategyProvider<?, ?> provider, Broken broken) {
    broken.unless(provider.name() != null && provider.name().matches(NAME), "name() gives \"" + provider.name() + "\"; expected small letters, digits and dashes, a letter first");
    Text meaning = provider.meaning();
    broken.unless(meaning != null, "meaning() gives null; expected a line in English and Chinese");
    broken.unless(oneLine(meaning.en()), "meaning() has no English; expected one line");
    broken.unless(oneLine(meaning.zh()), "meaning() has no Chinese; expected one line");
    List<String> styles = provider.styles();
    broken.unless(styles != null && !styles.isEmpty() && styles.stream().allMatch(style -> style != null && style.matches(NAME)) && styles.stream().distinct().count() == styles.size(),
        "styles() gives " + styles + "; expected one name or more, each once, of small letters, digits and dashes");
  }

  static boolean oneLine(String words) {
    return words != null && !words.isBlank() && words.lines().count() == 1;
  }
}
