package org.pairaid.indicator;

import static org.pairaid.indicator.Better.HIGHER;
import static org.pairaid.indicator.Better.LOWER;
import static org.pairaid.indicator.Better.NEITHER;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Pairing;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Text;
import org.pairaid.model.World;

/** Indicators of public money as budget statistics give them: all governments of a side together, by the revenue with which they enter the cycle. */
final class MoneyMeasures implements Measures {
  private static final Text NO_UNIT = new Text("", "");

  static final List<Indicator> LIST = List.of(
      new Indicator("aider_burden", new Text("Burden on aiders", "支援方负担"), NO_UNIT, 0, 1, NEITHER,
          new Text("Aid funds over own revenue, all aiders with partners together; empty where there are none", "援助资金占自有收入的比重，全部有结对的支援方合计；无结对时空缺")),
      new Indicator("self_sufficiency", new Text("Fiscal self-sufficiency", "财政自给率"), NO_UNIT, 0, 1, HIGHER,
          new Text("Own revenue over own revenue, transfers and aid funds, all receivers together", "自有收入占自有收入、转移支付与援助资金之和的比重，全部受援方合计")),
      new Indicator("revenue_gap", new Text("Gap in revenue", "财力差距"), new Text("times", "倍"), 0, Double.POSITIVE_INFINITY, LOWER,
          new Text("Own revenue of the aiders with partners over that of all receivers; empty where there are none", "有结对的支援方自有收入与全部受援方自有收入之比；无结对时空缺")));

  /** Revenue with which governments entered the cycle, 亿元 a year, in the order of the world. */
  private double[] aiders;
  private double[] receivers;

  @Override
  public void addTo(Row row, World world) {
    if (world.cycle() == 0) {
      aiders = of(world.aiders(), aider -> aider.profile().revenue());
      receivers = of(world.receivers(), receiver -> receiver.profile().revenue());
    }
    double giving = 0;
    for (int i = 0; i < aiders.length; i++) {
      giving += world.aiders().get(i).paired() ? aiders[i] : 0;
    }
    double own = 0;
    double transfers = 0;
    for (int j = 0; j < receivers.length; j++) {
      own += receivers[j];
      transfers += world.receivers().get(j).transfers();
    }
    double funds = DoubleStream.of(of(world.pairings(), Pairing::funds)).sum() / world.calendar().cycleYears();
    row.add(giving == 0 ? Double.NaN : funds / giving);
    row.add(own / (own + transfers + funds));
    row.add(giving == 0 ? Double.NaN : giving / own);
    aiders = of(world.aiders(), AidingGovernment::revenue);
    receivers = of(world.receivers(), ReceivingGovernment::revenue);
  }

  private static <T> double[] of(List<T> entities, ToDoubleFunction<T> value) {
    double[] values = new double[entities.size()];
    Arrays.setAll(values, i -> value.applyAsDouble(entities.get(i)));
    return values;
  }
}
