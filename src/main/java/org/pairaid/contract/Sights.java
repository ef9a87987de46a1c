package org.pairaid.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;
import org.pairaid.strategy.AidingObservation;
import org.pairaid.strategy.AidingRules;
import org.pairaid.strategy.CentreObservation;
import org.pairaid.strategy.Peer;
import org.pairaid.strategy.ReceivingObservation;
import org.pairaid.strategy.ReceivingRules;

/** What governments and the centre may come to see, drawn at random and always the same: runs of consecutive cycles, degenerate ones among them. */
final class Sights {
  private static final int RUNS = 100;
  private static final int RUNS_OF_THE_CENTRE = 20;
  private static final int CYCLES = 12;

  private final Draws draws = new Draws(11);
  private final List<String> styles;

  /**
   * @param styles that peers follow, beside others
   */
  Sights(List<String> styles) {
    this.styles = Stream.concat(styles.stream(), Stream.of("calculating", "of-another-plug-in")).distinct().toList();
  }

  List<List<AidingObservation>> aiding() {
    return runs(RUNS, run -> {
      Rules rules = draws.record(Rules.class);
      double career = draws.unit();
      double revenue = .01 + draws.upTo(9000);
      double discretion = revenue * Math.max(1e-6, draws.unit());
      return cycle -> {
        double target = draws.upTo(revenue / 50);
        return new AidingObservation("aider-0", cycle, career, revenue, discretion, cycle == 0 ? Double.NaN : draws.upTo(discretion),
            cycle == 0 ? ReportedScore.START : draws.score(), draws.unit(), target, target / discretion, draws.unit(), draws.unit(), payoff(run, cycle),
            peers("aider-", run, cycle), AidingRules.of(rules(run, rules), cycle));
      };
    });
  }

  List<List<ReceivingObservation>> receiving() {
    return runs(RUNS, run -> {
      Rules rules = draws.record(Rules.class);
      double disposition = draws.unit();
      double career = draws.unit();
      return cycle -> new ReceivingObservation("receiver-0", cycle, disposition, career, draws.unit(), draws.unit(), draws.unit(), .01 + draws.upTo(100),
          draws.upTo(100), payoff(run, cycle), peers("receiver-", run, cycle), ReceivingRules.of(rules(run, rules), cycle));
    });
  }

  List<List<CentreObservation>> centre() {
    return runs(RUNS_OF_THE_CENTRE, run -> {
      Rules rules = draws.record(Rules.class);
      return cycle -> {
        Map<String, ReportedScore> reports = new LinkedHashMap<>();
        IntStream.range(0, run % 5).forEach(i -> reports.put("aider-" + i, cycle == 0 ? ReportedScore.START : draws.score()));
        return new CentreObservation(cycle, rules(run, rules), reports, cycle == 0 || draws.oneIn(8) ? Double.NaN : draws.upTo(2));
      };
    });
  }

  private static <O> List<List<O>> runs(int several, IntFunction<IntFunction<O>> run) {
    List<List<O>> runs = new ArrayList<>();
    for (int i = 0; i < several; i++) {
      runs.add(IntStream.range(0, CYCLES).mapToObj(run.apply(i)).toList());
    }
    return runs;
  }

  /** In every other run the rules change each cycle. */
  private Rules rules(int run, Rules atFirst) {
    return run % 2 == 0 ? atFirst : draws.record(Rules.class);
  }

  /** In every eighth run there never is one. */
  private double payoff(int run, int cycle) {
    return cycle == 0 || run % 8 == 7 ? Double.NaN : draws.upTo(5) - draws.upTo(5);
  }

  /** None, only itself, or several. */
  private List<Peer> peers(String id, int run, int cycle) {
    return IntStream.range(0, run % 5).mapToObj(i -> new Peer(id + i, cycle == 0 ? "" : draws.of(styles), draws.unit())).toList();
  }
}
