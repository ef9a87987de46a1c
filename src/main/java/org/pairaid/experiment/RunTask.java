package org.pairaid.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of an experiment, as it is sent to where it is run.
 *
 * @param point number of the point, from 0
 * @param replicate number of the replicate, from 0
 * @param values value of each factor
 */
record RunTask(int point, int replicate, ArrayList<String> values) implements Serializable {
  RunTask(int point, int replicate, List<String> values) {
    this(point, replicate, new ArrayList<>(values));
  }

  @Override
  public String toString() {
    return "point " + point + ", replicate " + replicate;
  }
}
