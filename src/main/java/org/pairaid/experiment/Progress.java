package org.pairaid.experiment;

/** Is told how far a study has got. */
@FunctionalInterface
public interface Progress {
  /**
   * @param done runs on disk
   * @param all runs of the study
   */
  void at(int done, int all);
}
