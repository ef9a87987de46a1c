package org.pairaid.indicator;

import static org.pairaid.indicator.Better.HIGHER;
import static org.pairaid.indicator.Better.LOWER;
import static org.pairaid.indicator.Better.NEITHER;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Channels;
import org.pairaid.model.Enterprise;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.SocialOrganisation;
import org.pairaid.model.Text;
import org.pairaid.model.World;

/** Indicators of enterprises, social organisations and channels, and of how far aiders differ. */
final class ActorMeasures implements Measures {
  private static final Text MONEY = new Text("100 million CNY", "亿元");
  private static final Text NO_UNIT = new Text("", "");
  private static final String OF_ALL = " over all that reaches receivers: funds, transfers, enterprise investment, social donations; empty where nothing does";
  private static final String OF_ALL_ZH = "占到达受援地全部资源（援助资金、转移支付、企业投资、社会捐赠）的比重；均为零时空缺";

  static final List<Indicator> LIST = List.of(
      sum("enterprises", HIGHER, "Enterprises that aid", "参与帮扶的企业", new Text("enterprises", "家"), "Enterprises in a pairing at the cycle's end", "年末结对企业数"),
      share("participation", HIGHER, "Participation of enterprises", "企业参与率", "Enterprises in a pairing over all that may aid; empty where there are none",
          "结对企业占全部可参与企业的比重；无企业时空缺"),
      sum("enterprise_investment", HIGHER, "Investment by enterprises that aid", "企业帮扶投资", MONEY,
          "Own money that enterprises in pairings invest in the cycle; what projects attract is not in it", "结对企业当年投入的自有资金，不含项目撬动的投资"),
      sum("enterprise_backflow", NEITHER, "Returns that flow back", "企业收益回流", MONEY, "Part of the returns on investment that flows back to enterprises in the cycle", "当年回流企业的投资收益"),
      sum("enterprise_jobs", HIGHER, "Jobs", "带动就业", new Text("persons", "人"), "Persons placed in jobs in the cycle by enterprises in pairings", "结对企业当年安置就业人数"),
      sum("organisations", HIGHER, "Social organisations at work", "参与的社会组织", new Text("organisations", "个"), "Social organisations at work in the cycle", "当年参与的社会组织数"),
      sum("social_donations", HIGHER, "Social donations", "社会捐赠", MONEY, "What social organisations and enterprises give in the cycle", "当年社会组织与企业的公益投入"),
      sum("funds_central_local", NEITHER, "Aid funds of central units", "中央单位定点帮扶资金", MONEY, "Aid budgets of the cycle in the channel central_local", "中央单位定点帮扶当年资金"),
      sum("funds_local_local", NEITHER, "Aid funds from province to province", "东西部协作资金", MONEY, "Aid budgets of the cycle in the channel local_local", "省际协作当年资金"),
      sum("funds_within_province", NEITHER, "Aid funds within provinces", "省内结对帮扶资金", MONEY, "Aid budgets of the cycle in the channel within_province", "省内结对当年资金"),
      sum("transfers", NEITHER, "Central transfers", "中央转移支付", MONEY, "Central transfers to receivers in the cycle", "当年对受援方的中央转移支付"),
      share("share_central_local", NEITHER, "Share of central units", "中央单位占比", "Aid funds of central units" + OF_ALL, "中央单位定点帮扶资金" + OF_ALL_ZH),
      share("share_local_local", NEITHER, "Share of province-to-province aid", "省际协作占比", "Aid funds from province to province" + OF_ALL, "省际协作资金" + OF_ALL_ZH),
      share("share_within_province", NEITHER, "Share of aid within provinces", "省内结对占比", "Aid funds within provinces" + OF_ALL, "省内结对资金" + OF_ALL_ZH),
      share("share_vertical", NEITHER, "Share of transfers", "转移支付占比", "Central transfers" + OF_ALL, "中央转移支付" + OF_ALL_ZH),
      share("share_enterprises", NEITHER, "Share of enterprises", "企业投资占比", "Enterprise investment" + OF_ALL, "企业帮扶投资" + OF_ALL_ZH),
      share("share_donations", NEITHER, "Share of donations", "社会捐赠占比", "Social donations" + OF_ALL, "社会捐赠" + OF_ALL_ZH),
      new Indicator("delivery_spread", new Text("Spread of delivery", "到位率离散程度"), NO_UNIT, 0, Double.POSITIVE_INFINITY, LOWER,
          new Text("Standard deviation of funds over target, over aiders with partners and a target; empty where there are none", "有结对且有任务的支援方之间到位率的标准差；均无任务时空缺")));

  private double invested;
  private double given;

  @Override
  public void supported(World world, ReceivingGovernment receiver, double investment, double gifts) {
    invested += investment;
    given += gifts;
  }

  @Override
  public void addTo(Row row, World world) {
    var society = world.society();
    long engaged = society.enterprises().stream().filter(Enterprise::engaged).count();
    row.add(engaged);
    row.add(society.enterprises().isEmpty() ? Double.NaN : (double) engaged / society.enterprises().size());
    row.add(invested);
    row.add(society.flownBack());
    row.add(world.rules().enterprises().jobs() * invested);
    row.add(society.organisations().stream().filter(SocialOrganisation::active).count());
    row.add(given);
    double transfers = sum(world.receivers(), ReceivingGovernment::transfers) * world.calendar().cycleYears();
    double[] parts = {funds(world, Channels.Kind.CENTRAL_LOCAL), funds(world, Channels.Kind.LOCAL_LOCAL), funds(world, Channels.Kind.WITHIN_PROVINCE), transfers,
        invested, given};
    for (int channel = 0; channel < 4; channel++) {
      row.add(parts[channel]);
    }
    double all = 0;
    for (double part : parts) {
      all += part;
    }
    for (double part : parts) {
      row.add(all == 0 ? Double.NaN : part / all);
    }
    row.add(Spread.of(world.pairedAiders().stream().mapToDouble(aider -> aider.target() == 0 ? Double.NaN : aider.funds() / aider.target()).toArray()));
    invested = 0;
    given = 0;
  }

  private static double funds(World world, Channels.Kind channel) {
    return sum(world.pairedAiders(), aider -> aider.profile().channel() == channel ? aider.funds() : 0);
  }

  private static <T> double sum(List<T> entities, ToDoubleFunction<T> value) {
    double sum = 0;
    for (T entity : entities) {
      sum += value.applyAsDouble(entity);
    }
    return sum;
  }

  private static Indicator sum(String name, Better better, String en, String zh, Text unit, String definition, String definitionZh) {
    return new Indicator(name, new Text(en, zh), unit, 0, Double.POSITIVE_INFINITY, better, new Text(definition, definitionZh));
  }

  private static Indicator share(String name, Better better, String en, String zh, String definition, String definitionZh) {
    return new Indicator(name, new Text(en, zh), NO_UNIT, 0, 1, better, new Text(definition, definitionZh));
  }
}
