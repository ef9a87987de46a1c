package org.pairaid.scenario;

import java.util.regex.Pattern;

/** Names and identifiers: they become names of files and cells of tables, and so are letters, digits, dots, dashes and underscores, up to 100, and not dots alone. */
public final class Name {
  private static final Pattern NAME = Pattern.compile("(?!\\.+$)[A-Za-z0-9._-]{1,100}");

  private Name() {}

  /** Whether a text can be a name. */
  public static boolean is(String text) {
    return NAME.matcher(text).matches();
  }
}
