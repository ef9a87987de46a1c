package org.pairaid.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Mean output where a factor lies in one class of its values, all others as the design varies them: a point of a response curve. Points of a unit (a trajectory, or a row) are not
 * independent, so units are averaged first and the t interval is that over units.
 *
 * @param mean mean; not a number where there is no point
 * @param low lower bound of the interval; not a number with fewer than two units
 * @param high upper bound
 * @param units units with a point in the class
 */
public record ConditionalMean(double mean, double low, double high, int units) {
  /**
   * The means of all classes.
   *
   * @param outputs output of each point; those that are not numbers are left out
   * @param unit unit of each point, not falling
   * @param of class of each point, from 0; -1 leaves the point out
   * @param classes how many classes
   * @param level level of the intervals, in (0,1)
   */
  public static List<ConditionalMean> of(double[] outputs, int[] unit, int[] of, int classes, double level) {
    var means = new ArrayList<ConditionalMean>();
    for (int c = 0; c < classes; c++) {
      double[] found = new double[outputs.length];
      int units = 0;
      for (int start = 0; start < outputs.length; ) {
        double sum = 0;
        int count = 0;
        int end = start;
        for (; end < outputs.length && unit[end] == unit[start]; end++) {
          if (of[end] == c && !Double.isNaN(outputs[end])) {
            sum += outputs[end];
            count++;
          }
        }
        if (count > 0) {
          found[units++] = sum / count;
        }
        start = end;
      }
      means.add(of(Arrays.copyOf(found, units), level));
    }
    return means;
  }

  private static ConditionalMean of(double[] values, double level) {
    int n = values.length;
    double mean = StatUtils.mean(values);
    double half = n < 2 ? Double.NaN : new TDistribution(null, n - 1).inverseCumulativeProbability((1 + level) / 2) * Math.sqrt(StatUtils.variance(values) / n);
    return new ConditionalMean(mean, mean - half, mean + half, n);
  }
}
