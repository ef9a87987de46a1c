package org.pairaid.design;

import java.util.List;

/**
 * The indices of one output.
 *
 * @param indices all of them: by kind, then factor
 * @param units trajectories or rows of the design
 * @param used those of them whose outputs are all known; the others are left out whole
 * @param constant whether the output is the same at all points used, so that there is nothing to explain
 */
public record Indices(List<Index> indices, int units, int used, boolean constant) {
  /** Copies the list. */
  public Indices {
    indices = List.copyOf(indices);
  }

  /** The indices of one kind, by factor. */
  public List<Index> of(Index.Kind kind) {
    return indices.stream().filter(index -> index.kind() == kind).toList();
  }

  static boolean constant(double[] outputs, int[] used, int size) {
    for (int unit : used) {
      for (int i = 0; i < size; i++) {
        if (outputs[unit * size + i] != outputs[used[0] * size]) {
          return false;
        }
      }
    }
    return used.length > 0;
  }
}
