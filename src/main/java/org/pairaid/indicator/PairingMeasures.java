package org.pairaid.indicator;

import static org.pairaid.indicator.Better.HIGHER;
import static org.pairaid.indicator.Better.LOWER;
import static org.pairaid.indicator.Better.NEITHER;

import java.util.Arrays;
import java.util.List;
import org.pairaid.matching.Blocking;
import org.pairaid.matching.Couples;
import org.pairaid.matching.Matching;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.PairingRules;
import org.pairaid.model.Project;
import org.pairaid.model.Text;
import org.pairaid.model.World;

/** Indicators of who is paired with whom (model B1, B2). What depends on the pairs alone is taken when they are made, and kept. */
final class PairingMeasures implements Measures {
  static final List<Indicator> LIST = List.of(
      share("pairing_match", HIGHER, "Match of pairs", "结对匹配度", "Need times supply, summed over domains; mean over pairs when they were made",
          "所需与所能之积按领域求和，结对时各对均值"),
      new Indicator("pairing_distance", new Text("Distance of pairs", "结对距离"), new Text("1000 km", "千公里"), 0, 20.1, LOWER,
          new Text("Great-circle distance; mean over pairs whose places are known, empty without any", "大圆距离，位置已知的各对均值；均未知时空缺")),
      share("blocking_share", LOWER, "Blocking couples", "阻塞对比例",
          "Share of all couples in which both sides would rather have each other than a partner of theirs, when pairs were made", "双方均更愿与对方结对的组合占全部组合的比例"),
      share("pairing_gini", LOWER, "Inequality of partners' capacity", "结对能力基尼系数",
          "Gini coefficient over receivers of what their aiders can spend at discretion, each aider's shared equally, per head, when pairs were made",
          "受援方人均可得支援方可支配财力的基尼系数"),
      share("duplication", LOWER, "Duplication", "重复投资", "Share of the funds launched in the cycle in a domain of a receiver in which more than one aider launched projects",
          "同一受援地同一领域有多个支援方立项的资金占比"),
      share("mechanism_active", NEITHER, "Mechanism runs", "机制运行", "1 where the mechanism runs in the cycle, else 0", "机制运行为1，否则为0"));

  private static final double[] NO_PAIRS = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};

  /** In {@link #workers}: more than one aider. */
  private static final int SEVERAL = -1;

  private double[] ofPairs = NO_PAIRS;
  private int[] workers = {};
  private double[] launched = {};

  private static Indicator share(String name, Better better, String en, String zh, String definition, String definitionZh) {
    return new Indicator(name, new Text(en, zh), new Text("", ""), 0, 1, better, new Text(definition, definitionZh));
  }

  @Override
  public void paired(World world) {
    ofPairs = world.pairings().isEmpty() ? NO_PAIRS : ofPairs(world);
  }

  private static double[] ofPairs(World world) {
    PairingRules rules = world.rules().pairings();
    int[] places = Matching.places(world);
    Couples couples = new Couples(world, places);
    boolean[][] held = new boolean[world.aiders().size()][world.receivers().size()];
    double[] capacity = new double[world.receivers().size()];
    double match = 0;
    double distance = 0;
    int located = 0;
    for (int i = 0; i < held.length; i++) {
      AidingGovernment aider = world.aiders().get(i);
      for (Pairing pairing : aider.pairings()) {
        int j = pairing.receiver().index();
        held[i][j] = true;
        match += couples.match(i, j);
        capacity[j] += aider.discretion() / aider.pairings().size() / pairing.receiver().profile().population();
        if (!Double.isNaN(pairing.distance())) {
          distance += pairing.distance();
          located++;
        }
      }
    }
    int seats = rules.rule() == PairingRules.Rule.FIXED ? 1 : rules.perReceiver();
    double blocking = Blocking.share(held, couples::likingOfAider, couples::likingOfReceiver, places, seats);
    return new double[] {match / world.pairings().size(), located == 0 ? Double.NaN : distance / located, blocking, Gini.of(capacity)};
  }

  /** Notes by receiver and domain what is launched and by whom: the pairing's place plus 1 where it is but one. */
  @Override
  public void launched(World world, Pairing pairing, Project project) {
    int domains = world.domains().size();
    if (workers.length == 0) {
      workers = new int[world.receivers().size() * domains];
      launched = new double[workers.length];
    }
    int at = pairing.receiver().index() * domains + project.domain();
    int worker = pairing.index() + 1;
    workers[at] = workers[at] == 0 || workers[at] == worker ? worker : SEVERAL;
    launched[at] += project.funds();
  }

  private double duplication() {
    double funds = 0;
    double duplicated = 0;
    for (int at = 0; at < launched.length; at++) {
      funds += launched[at];
      duplicated += workers[at] == SEVERAL ? launched[at] : 0;
    }
    return funds == 0 ? Double.NaN : duplicated / funds;
  }

  @Override
  public void addTo(Row row, World world) {
    for (double value : ofPairs) {
      row.add(value);
    }
    row.add(duplication());
    row.add(world.mechanism().active() ? 1 : 0);
    Arrays.fill(workers, 0);
    Arrays.fill(launched, 0);
  }
}
