package org.pairaid.model;

/** Weights of the evaluators (评价主体) in the reported score; they sum to 1. */
public record Evaluators(
    @Parameter(value = ".4", max = 1, unit = "weight", en = "Weight of the aider's own report", zh = "支援方自评权重") double aider,
    @Parameter(value = ".3", max = 1, unit = "weight", en = "Weight of the receiver's report", zh = "受援方评价权重") double receiver,
    @Parameter(value = ".2", max = 1, unit = "weight", en = "Weight of a third party", zh = "第三方评价权重") double thirdParty,
    @Parameter(value = ".1", key = "public", max = 1, unit = "weight", en = "Weight of the public's satisfaction", zh = "群众满意度权重") double publicVoice) {

  /** Largest distance of the sum from 1 that counts as rounding. */
  public static final double TOLERANCE = 1e-6;

  public Evaluators {
    double sum = aider + receiver + thirdParty + publicVoice;
    if (!(Math.abs(sum - 1) <= TOLERANCE)) {
      throw new IllegalArgumentException("the four evaluator weights must sum to 1, not " + sum);
    }
  }

  /**
   * The same weights with some of the aider's moved to the third party and the public, in proportion to theirs, by halves where both are 0.
   *
   * @param weight how much moves, from 0 to the aider's weight
   */
  public Evaluators fromAider(double weight) {
    double outside = thirdParty + publicVoice;
    double toThirdParty = weight * (outside == 0 ? .5 : thirdParty / outside);
    return new Evaluators(aider - weight, receiver, thirdParty + toThirdParty, publicVoice + weight - toThirdParty);
  }
}
