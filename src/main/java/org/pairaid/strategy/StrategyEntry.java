package org.pairaid.strategy;

/**
 * A strategy that scenarios can name, and where it comes from.
 *
 * @param provider makes it
 * @param origin where it comes from
 */
public record StrategyEntry<S>(StrategyProvider<S, ?> provider, Origin origin) {

  /**
   * Where a strategy comes from.
   *
   * @param name file name of the jar; {@code built-in} for those that come with the program
   * @param sha256 hash of the jar; empty for those that come with the program
   */
  public record Origin(String name, String sha256) {
    /** The program itself. */
    public static final Origin BUILT_IN = new Origin("built-in", "");
  }

  public String name() {
    return provider.name();
  }

  /**
   * A new strategy for one government in one run.
   *
   * @param parameters a record of the type that the provider declares
   */
  public S create(Record parameters) {
    return create(provider, parameters);
  }

  private static <S, P extends Record> S create(StrategyProvider<S, P> provider, Record parameters) {
    return provider.create(provider.parameters().cast(parameters));
  }
}
