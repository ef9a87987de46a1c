package org.pairaid.model;

/**
 * What the assessment says an aider has achieved in a cycle; the aider and the centre see it. Scores lie in [0,1].
 *
 * @param value the score that counts: the weighted reports less the fine for exposed collusion
 * @param aider the aider's own report
 * @param receiver its partners' report
 * @param thirdParty the third party's finding
 * @param publicVoice the public's satisfaction as measured
 * @param exposed whether collusion was exposed
 */
public record ReportedScore(double value, double aider, double receiver, double thirdParty, double publicVoice, boolean exposed) {
  /** Where every aider starts (model A1). */
  public static final ReportedScore START = new ReportedScore(.6, .6, .6, .6, .6, false);
}
