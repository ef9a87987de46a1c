package org.pairaid.indicator;

import static org.pairaid.indicator.Better.HIGHER;
import static org.pairaid.indicator.Better.LOWER;
import static org.pairaid.indicator.Better.NEITHER;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.pairaid.cycle.Spending;
import org.pairaid.model.Digital;
import org.pairaid.model.DigitalPlace;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Text;
import org.pairaid.model.World;

/** Indicators of digital governance, cadres, payment and forms of aid. */
final class MeansMeasures implements Measures {
  static final List<Indicator> LIST = List.of(
      share("digital_reach", HIGHER, "Digital reach", "数字赋能覆盖", "Mean of the three paths' reach", "三条路径覆盖的均值"),
      share("reach_accountability", HIGHER, "Reach of accountability", "责任性覆盖", "Level in force, 0 where platforms are down; mean over receivers", "实际水平，平台故障处为0，受援方均值"),
      share("reach_participation", HIGHER, "Reach of participation", "参与性覆盖", "Level in force times access, 0 where platforms are down; mean over receivers",
          "实际水平乘以数字接入，平台故障处为0，受援方均值"),
      share("reach_responsiveness", HIGHER, "Reach of responsiveness", "回应性覆盖", "Level in force times access, 0 where platforms are down; mean over receivers",
          "实际水平乘以数字接入，平台故障处为0，受援方均值"),
      share("digital_access", HIGHER, "Digital access", "数字接入", "1 less the digital divide; mean over receivers at the cycle's end", "1减数字鸿沟，年末受援方均值"),
      share("digital_outages", LOWER, "Outages", "平台故障比例", "Share of receivers whose platforms are down in the cycle", "当年平台故障的受援方占比"),
      money("digital_cost", LOWER, "Cost of platforms", "数字平台费用", "Sum of what pairings spend on platforms", "各结对数字平台支出合计"),
      share("supervision", HIGHER, "Supervision", "监管力度", "1 less the chance that neither side sees; funds-weighted over projects launched in the cycle; empty where none was",
          "至少一方监管到位的概率，按当年立项资金加权；无立项时空缺"),
      new Indicator("cadres", new Text("Cadres", "挂职干部"), new Text("persons", "人"), 0, Double.POSITIVE_INFINITY, NEITHER,
          new Text("Persons in post, sum over pairings", "在岗人数合计")),
      share("captured_share", LOWER, "Captured", "精英侵吞比例", "Share of benefit captured or merely consumed; funds-weighted over projects completed in the cycle; empty where none was",
          "被侵吞或消耗的效益比例，按当年完工项目资金加权；无完工时空缺"),
      share("leakage_share", LOWER, "Leakage", "资金漏损比例", "What leaked on the way over funds; empty where funds are 0", "拨付途中漏损与援助资金之比；无资金时空缺"),
      share("team_share", NEITHER, "Team aid", "组团式占比", "Funds pooled into teams over funds launched; empty where nothing was", "组团资金占当年立项资金之比；无立项时空缺"),
      share("enclave_share", NEITHER, "Enclaves", "飞地经济占比", "Funds hosted at the aider over funds launched; empty where nothing was", "设在支援地的资金占当年立项资金之比；无立项时空缺"),
      money("enclave_revenue", HIGHER, "Revenue from enclaves", "飞地收入", "Receivers' yearly share in the taxes of enclaves at the cycle's end, sum", "年末受援方飞地税收分成合计"),
      money("land_quota", NEITHER, "Land quota sold", "增减挂钩指标收入", "Proceeds of receivers in the cycle, sum", "当年受援方节余指标交易收入合计"));

  private double launched;
  private double supervised;
  private double pooled;
  private double enclave;
  private double platforms;
  private double leaked;
  private double completed;
  private double captured;
  private double quotaSold;

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    double funds = project.funds();
    launched += funds;
    supervised += funds * (1 - project.shirking());
    pooled += funds * project.shape().pooled();
    enclave += funds * project.shape().enclave();
  }

  @Override
  public void completed(World world, Pairing pairing, Project project, double flownBack, double attracted) {
    completed += project.funds();
    captured += project.funds() * pairing.cadres().captured(world.rules().cadres());
  }

  @Override
  public void spent(World world, Pairing pairing, Spending spending, double amount) {
    switch (spending) {
      case PLATFORMS -> platforms += amount;
      case LEAKED -> leaked += amount;
    }
  }

  @Override
  public void periodEnded(World world) {
    for (ReceivingGovernment receiver : world.receivers()) {
      quotaSold += receiver.quotaIncome() * world.periodYears();
    }
  }

  @Override
  public void addTo(Row row, World world) {
    Digital levels = world.rules().digital();
    double accountability = mean(world, place -> place.working(levels.accountability()));
    double participation = mean(world, place -> place.reach(levels.participation()));
    double responsiveness = mean(world, place -> place.reach(levels.responsiveness()));
    row.add((accountability + participation + responsiveness) / 3);
    row.add(accountability);
    row.add(participation);
    row.add(responsiveness);
    row.add(mean(world, DigitalPlace::access));
    row.add(mean(world, place -> place.down() ? 1 : 0));
    row.add(platforms);
    row.add(ratio(supervised, launched));
    row.add(world.pairings().stream().mapToDouble(pairing -> pairing.cadres().persons()).sum());
    row.add(ratio(captured, completed));
    row.add(ratio(leaked, world.pairings().stream().mapToDouble(Pairing::funds).sum()));
    row.add(ratio(pooled, launched));
    row.add(ratio(enclave, launched));
    row.add(world.receivers().stream().mapToDouble(ReceivingGovernment::enclaveRevenue).sum());
    row.add(quotaSold);
    clear();
  }

  private void clear() {
    launched = 0;
    supervised = 0;
    pooled = 0;
    enclave = 0;
    platforms = 0;
    leaked = 0;
    completed = 0;
    captured = 0;
    quotaSold = 0;
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }

  private static double mean(World world, ToDoubleFunction<DigitalPlace> value) {
    double sum = 0;
    for (ReceivingGovernment receiver : world.receivers()) {
      sum += value.applyAsDouble(receiver.digital());
    }
    return sum / world.receivers().size();
  }

  private static Indicator share(String name, Better better, String en, String zh, String definition, String definitionZh) {
    return new Indicator(name, new Text(en, zh), new Text("", ""), 0, 1, better, new Text(definition, definitionZh));
  }

  private static Indicator money(String name, Better better, String en, String zh, String definition, String definitionZh) {
    return new Indicator(name, new Text(en, zh), new Text("100 million CNY", "亿元"), 0, Double.POSITIVE_INFINITY, better, new Text(definition, definitionZh));
  }
}
