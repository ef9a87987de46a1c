package org.pairaid.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pairaid.model.Streams;

/**
 * Lets a strategy live through the same runs twice: one run after the other, then all at once, cycle by cycle and in the other order. State that
 * is shared, or chance from elsewhere, makes the two differ.
 *
 * @param maker makes a strategy for one run
 * @param how its parameters, for messages
 * @param runs what one government sees, cycle by cycle, in each of several runs
 */
record Trial<S, O, D>(Supplier<S> maker, String how, List<String> styles, List<List<O>> runs, Kind<S, O, D> kind, Broken broken) {

  void check() {
    List<List<D>> decisions = new ArrayList<>();
    for (int run = 0; run < runs.size(); run++) {
      S strategy = made();
      List<D> inThisRun = new ArrayList<>();
      for (int cycle = 0; cycle < runs.get(run).size(); cycle++) {
        inThisRun.add(decided(strategy, run, cycle));
      }
      decisions.add(inThisRun);
    }
    List<S> together = runs.stream().map(run -> made()).toList();
    for (int cycle = 0; cycle < runs.get(0).size(); cycle++) {
      for (int run = together.size() - 1; run >= 0; run--) {
        D first = decisions.get(run).get(cycle);
        D again = decided(together.get(run), run, cycle);
        broken.unless(first.equals(again), "on the same observations and random streams it decided " + first + " " + how + ", and " + again
            + " while other governments and runs decided in between: it has state outside its own fields, or chance that it was not given");
      }
    }
  }

  private S made() {
    S strategy;
    try {
      strategy = maker.get();
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      throw broken.because("it cannot be made " + how + ": " + Broken.words(e), e);
    }
    broken.unless(strategy != null, "create gives null " + how);
    return strategy;
  }

  private D decided(S strategy, int run, int cycle) {
    O seen = runs.get(run).get(cycle);
    D decision;
    try {
      decision = kind.decide().decide(strategy, seen, new Streams(1, run).stream(kind.purpose(), 1, cycle));
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      throw broken.because("decide fails " + how + ": " + Broken.words(e) + "; it saw " + seen, e);
    }
    broken.unless(decision != null, "decide gives null " + how + "; it saw " + seen);
    String wrong = kind.wrong().apply(decision);
    broken.unless(wrong.isEmpty(), "decide gives what is out of range " + how + ": " + wrong + "; it saw " + seen);
    String style = kind.style().apply(strategy);
    broken.unless(style != null && (style.isEmpty() || styles.contains(style)), "style() gives \"" + style + "\" " + how + "; expected one of styles(): " + String.join(", ", styles));
    return decision;
  }
}
