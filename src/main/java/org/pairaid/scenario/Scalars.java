package org.pairaid.scenario;

import java.util.regex.Pattern;
import org.pairaid.scenario.Node.ScalarNode;

/** Gives plain scalars their type, as the core schema of YAML 1.2 does. */
final class Scalars {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");

  /** Longest number that is read as one. */
  private static final int LONGEST = 400;

  private Scalars() {}

  static ScalarNode plain(Place place, String text) {
    return new ScalarNode(place, text, value(text));
  }

  private static Object value(String text) {
    boolean word = !text.isEmpty() && Character.isLetter(text.charAt(0));
    if (text.length() > LONGEST || word && text.length() > "false".length()) {
      return text;
    }
    if (NULL.matcher(text).matches()) {
      return null;
    }
    if (WHOLE.matcher(text).matches()) {
      return Long.valueOf(text);
    }
    if (NUMBER.matcher(text).matches()) {
      return Double.valueOf(text);
    }
    if (NOT_FINITE.matcher(text).matches()) {
      return Double.NaN;
    }
    if (TRUE.matcher(text).matches()) {
      return true;
    }
    return FALSE.matcher(text).matches() ? false : text;
  }
}
