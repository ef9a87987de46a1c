package org.pairaid.indicator;

import static org.pairaid.indicator.Better.HIGHER;
import static org.pairaid.indicator.Better.LOWER;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Text;
import org.pairaid.model.World;

/** Indicators of receiving places beyond the core: output and income, shocks, the poverty trap, and the aiders' willingness. */
final class PlaceMeasures implements Measures {
  private static final Text SHARE = new Text("", "");
  private static final Text INDEX = new Text("start = 1", "初始为1");
  private static final Text MONEY = new Text("100 million CNY", "亿元");
  private static final double ANY = Double.POSITIVE_INFINITY;

  static final List<Indicator> LIST = List.of(
      new Indicator("output_index", new Text("Output", "产出指数"), INDEX, 0, ANY, HIGHER, new Text("Output over that of the start; mean over receivers at the cycle's end", "产出与初始之比，年末受援方均值")),
      new Indicator("income_index", new Text("Household income", "居民收入指数"), INDEX, 0, ANY, HIGHER, new Text("Household income over that of the start; mean over receivers at the cycle's end", "居民收入与初始之比，年末受援方均值")),
      new Indicator("income_gap", new Text("Output ahead of income", "产出与收入之差"), new Text("logarithm", "对数"), -ANY, ANY, LOWER,
          new Text("Logarithm of the output index less that of the income index; mean over receivers at the cycle's end", "产出指数与收入指数的对数差，年末受援方均值")),
      new Indicator("trapped_share", new Text("In the poverty trap", "陷入贫困陷阱比例"), SHARE, 0, 1, LOWER, new Text("Share of receivers whose own revenue per head is below the trap's threshold at the cycle's end", "年末人均财力低于陷阱门槛的受援方占比")),
      new Indicator("shock_loss", new Text("Revenue lost to shocks", "突发事件造成的收入损失"), MONEY, 0, ANY, LOWER, new Text("Own revenue that is missing in the cycle because of shocks; sum over receivers", "当年因突发事件减少的自有收入合计")),
      new Indicator("willingness", new Text("Willingness to aid", "支援积极性"), SHARE, 0, 1, HIGHER, new Text("Factor on the funds wanted, 1 without fatigue; mean over aiders with partners", "意愿资金系数（无疲劳为1），支援方均值")));

  private double lost;

  @Override
  public void periodEnded(World world) {
    for (ReceivingGovernment receiver : world.receivers()) {
      lost += receiver.missingRevenue() * world.periodYears();
    }
  }

  @Override
  public void addTo(Row row, World world) {
    double trap = world.rules().development().trapRevenue();
    row.add(mean(world.receivers(), ReceivingGovernment::output));
    row.add(mean(world.receivers(), ReceivingGovernment::income));
    row.add(mean(world.receivers(), ReceivingGovernment::incomeGap));
    row.add(mean(world.receivers(), receiver -> receiver.revenuePerHead() < trap ? 1 : 0));
    row.add(lost);
    row.add(mean(world.pairedAiders(), AidingGovernment::willingness));
    lost = 0;
  }

  private static <T> double mean(List<T> entities, ToDoubleFunction<T> value) {
    double sum = 0;
    for (T entity : entities) {
      sum += value.applyAsDouble(entity);
    }
    return sum / entities.size();
  }
}
