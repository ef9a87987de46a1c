package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.pairaid.indicator.Applicable;
import org.pairaid.indicator.Better;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.scenario.CycleWindow;
import tools.jackson.databind.node.ObjectNode;

/**
 * Variants compared on common random numbers, from the stored {@code cycles.csv}: differences to a reference variant, or of any two, in the last
 * cycle, over a window of cycles, and cycle by cycle; and how sure it is which is best.
 */
public final class Comparison {
  private static final int INDICATORS = Indicators.ALL.size();

  private final List<Variant> variants;
  private final Terms terms;
  private final int reference;
  private final List<CycleWindow> windows;
  /** By window, variant, indicator and replicate. */
  private final double[][][][] kept;
  /** By variant, indicator and cycle. */
  private final PairedDifference[][][] overTime;
  private final int[] firstDifferences;
  private final BestVariant.Chances[][] chances;
  private final Applicable applicable = new Applicable();

  /**
   * One of the variants, as the table has it.
   *
   * @param name name of the scenario
   * @param cycles cycles of a run
   * @param replicates replicates that were run; they are numbered from 0
   * @param failed numbers of those that failed and are not in the table
   */
  public record Variant(String name, int cycles, int replicates, Set<Integer> failed) {}

  /**
   * What to compare, and how.
   *
   * @param baseline name of the reference variant
   * @param windows cycles to average over, one window or two; the answer rests on the first
   * @param level level of the intervals, in (0,1)
   */
  public record Terms(String baseline, List<CycleWindow> windows, double level) {
    public Terms {
      windows = List.copyOf(windows);
    }

    /** With the window asked for first, then the last cycle; without one, the last cycle, then the whole run. */
    public static Terms of(String baseline, Optional<CycleWindow> asked, double level, int cycles) {
      CycleWindow last = CycleWindow.last(cycles);
      CycleWindow first = asked.orElse(last);
      CycleWindow second = asked.isPresent() ? last : CycleWindow.whole(cycles);
      return new Terms(baseline, first.same(second) ? List.of(first) : List.of(first, second), level);
    }

    /** Notes in the manifest of a folder of results that its variants are to be compared so. */
    public void note(Path folder) throws IOException {
      Manifest.change(folder, manifest -> {
        ObjectNode comparison = manifest.putObject("comparison").put("baseline", baseline).put("level", level);
        windows.forEach(window -> comparison.withArray("windows").add(window.label()));
      });
    }
  }

  private Comparison(List<Variant> variants, Terms terms) {
    this.variants = List.copyOf(variants);
    this.terms = terms;
    reference = variants.stream().map(Variant::name).toList().indexOf(terms.baseline());
    int cycles = variants.get(0).cycles();
    windows = terms.windows();
    kept = new double[windows.size()][variants.size()][INDICATORS][];
    overTime = new PairedDifference[variants.size()][INDICATORS][cycles];
    firstDifferences = new int[variants.size()];
    chances = new BestVariant.Chances[windows.size()][];
  }

  /**
   * Reads the values of all variants and compares them.
   *
   * @param variants in the order of the table, all with the same number of cycles
   * @param terms its baseline is the name of one of them
   * @param seed seed of the draws that say how sure it is which is best
   * @throws ResultsException if the table is missing, damaged, or not that of these variants
   */
  public static Comparison read(Path folder, List<Variant> variants, Terms terms, long seed) throws IOException {
    Comparison comparison = new Comparison(variants, terms);
    VariantValues reference = VariantsTable.one(folder, variants, comparison.reference);
    VariantsTable.each(folder, variants, (v, values) -> comparison.take(v, values, reference));
    Better[] better = Indicators.ALL.stream().map(Indicator::better).toArray(Better[]::new);
    for (int w = 0; w < comparison.windows.size(); w++) {
      double[][][] byIndicator = new double[INDICATORS][variants.size()][];
      for (int i = 0; i < INDICATORS; i++) {
        for (int v = 0; v < variants.size(); v++) {
          byIndicator[i][v] = comparison.kept[w][v][i];
        }
      }
      comparison.chances[w] = new BestVariant(seed).of(byIndicator, better);
    }
    return comparison;
  }

  /** Writes {@code differences.csv} beside the tables it was made from, and notes it in the manifest. */
  public void write(Path folder) throws IOException {
    DerivedTable.write(folder, DifferencesTable.FILE, DifferencesTable.of(this));
  }

  private void take(int variant, VariantValues values, VariantValues of) {
    firstDifferences[variant] = values.firstDifference(of);
    for (int i = 0; i < INDICATORS; i++) {
      values.offer(i, applicable);
      for (int w = 0; w < windows.size(); w++) {
        kept[w][variant][i] = values.over(i, windows.get(w)).clone();
      }
      for (int cycle = 0; cycle < overTime[variant][i].length; cycle++) {
        overTime[variant][i][cycle] = PairedDifference.of(values.at(i, cycle), of.at(i, cycle), terms.level());
      }
    }
  }

  public List<Variant> variants() {
    return variants;
  }

  /** Index of the variant that the others are compared with. */
  public int reference() {
    return reference;
  }

  /** Indices of the other variants. */
  public List<Integer> others() {
    List<Integer> others = new ArrayList<>();
    for (int v = 0; v < variants.size(); v++) {
      if (v != reference) {
        others.add(v);
      }
    }
    return others;
  }

  public Terms terms() {
    return terms;
  }

  /** The windows compared; the answer rests on the first. */
  public List<CycleWindow> windows() {
    return windows;
  }

  /** Values of a variant by replicate, over one of {@link #windows}; not a number for an empty cell. */
  public double[] values(int window, int variant, Indicator indicator) {
    return kept[window][variant][index(indicator)].clone();
  }

  /** Variant {@code variant} less variant {@code of}, over one of {@link #windows}. */
  public PairedDifference difference(int window, int variant, int of, Indicator indicator) {
    int i = index(indicator);
    return PairedDifference.of(kept[window][variant][i], kept[window][of][i], terms.level());
  }

  /** Variant {@code variant} less the reference in one cycle. */
  public PairedDifference at(int cycle, int variant, Indicator indicator) {
    return overTime[variant][index(indicator)][cycle];
  }

  /** The indicators that say something of these variants; tables and pictures leave the others out. */
  public List<Indicator> indicators() {
    return applicable.indicators();
  }

  /** Which indicators these are, and which not. */
  public Applicable applicable() {
    return applicable;
  }

  /**
   * p values of two variants over one of {@link #windows}, in the order of {@link Indicators#ALL}: adjusted for the number of the core's indicators, and apart
   * from them for the number of the others that apply (Holm); not a number for those that do not.
   */
  public double[] holm(int window, int variant, int of) {
    return holm(indicator -> difference(window, variant, of, indicator).p());
  }

  /** p values of a variant and the reference in all indicators in one cycle, adjusted likewise. */
  public double[] holmAt(int cycle, int variant) {
    return holm(indicator -> at(cycle, variant, indicator).p());
  }

  /** Two families, so that what is recorded beside the core does not change what is said of the core. */
  private double[] holm(ToDoubleFunction<Indicator> p) {
    List<Indicator> apply = indicators();
    double[] raw = Indicators.ALL.stream().mapToDouble(indicator -> apply.contains(indicator) ? p.applyAsDouble(indicator) : Double.NaN).toArray();
    int core = Indicators.CORE.size();
    return DoubleStream.concat(Arrays.stream(Holm.adjust(Arrays.copyOf(raw, core))), Arrays.stream(Holm.adjust(Arrays.copyOfRange(raw, core, raw.length)))).toArray();
  }

  /** Probability that the mean of {@code variant} is the best over one of {@link #windows}; not a number where no way is better. */
  public double probabilityBest(int window, int variant, Indicator indicator) {
    return chances[window][index(indicator)].probability()[variant];
  }

  /** Share of the replicates in which {@code variant} is the best; not a number where no way is better. */
  public double shareBest(int window, int variant, Indicator indicator) {
    double[] share = chances[window][index(indicator)].share();
    return share.length == 0 ? Double.NaN : share[variant];
  }

  /** First cycle in which any indicator of {@code variant} differs from the reference in any replicate; -1 if none ever does. */
  public int firstDifference(int variant) {
    return firstDifferences[variant];
  }

  private static int index(Indicator indicator) {
    return Indicators.ALL.indexOf(indicator);
  }
}
