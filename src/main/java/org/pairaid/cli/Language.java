package org.pairaid.cli;

/** Languages of plots and reports. */
enum Language {
  EN,
  ZH;

  String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
