package org.pairaid.model;

/**
 * How the score of the formal assessment is rewarded in careers (考核结果运用): by its level, by rank among the aiders (评比排名), by grade
 * (好、较好、一般、较差), or by passing a bar, so that one is at least not punished (合格).
 */
public record Reward(
    @Parameter(value = "level", unit = "", en = "What is rewarded: the level of the score, the rank among aiders, the grade, or passing a bar",
            zh = "奖励方式：得分、排名、等次或达标", source = "model A4; rank, grade and bar: Wang 2022, section 3(2)")
        Rule rule,
    @Parameter(value = "1", max = 100, unit = "score", en = "Prize between the best and the worst outcome of rank, grade or bar", zh = "奖惩差距")
        double spread,
    @Parameter(value = ".1", above = true, max = 10, unit = "score, standard deviation", en = "Luck in the score that officials reckon with", zh = "得分的偶然性")
        double noise,
    @Parameter(value = ".6", max = 1, unit = "score", en = "Score that passes", zh = "合格线") double bar) {

  /** Scores that earn the grades fair, good and best (一般、较好、好): assumption. */
  private static final double[] GRADES = {.6, .75, .9};

  /** What is rewarded. */
  public enum Rule {
    /** The score itself. */
    LEVEL,
    /** The share of the other aiders with a lower score. */
    RANK,
    /** The grade the score earns. */
    GRADE,
    /** Passing the bar. */
    BAR
  }

  /**
   * What one more unit of the score is worth, in units of the score, to an official who expects {@code score} and reckons with luck. By rank it is
   * the marginal prize of the symmetric tournament of Lazear and Rosen (1981): the spread over 2 σ √π, with σ the luck in one score, for any number of rivals
   * but none, as prizes rise evenly from rank to rank. It holds where rivals expect like scores; where luck is small against the spread, no such
   * equilibrium exists and delivery stops at 1. By grade and bar it is the slope of the expected reward.
   */
  public double marginal(double score) {
    return switch (rule) {
      case LEVEL -> 1;
      case RANK -> spread / (2 * noise * Math.sqrt(Math.PI));
      case GRADE -> {
        double sum = 0;
        for (double grade : GRADES) {
          sum += density(grade - score);
        }
        yield spread * sum / GRADES.length;
      }
      case BAR -> spread * density(bar - score);
    };
  }

  /**
   * What a score is worth, in units of the score.
   *
   * @param beaten share of the other aiders with a lower score, equal ones counted half, in [0,1]
   */
  public double value(double score, double beaten) {
    return switch (rule) {
      case LEVEL -> score;
      case RANK -> spread * beaten;
      case GRADE -> {
        int grade = 0;
        while (grade < GRADES.length && score >= GRADES[grade]) {
          grade++;
        }
        yield spread * grade / GRADES.length;
      }
      case BAR -> score >= bar ? spread : 0;
    };
  }

  private double density(double distance) {
    double z = distance / noise;
    return StrictMath.exp(-.5 * z * z) / (noise * Math.sqrt(2 * Math.PI));
  }
}
