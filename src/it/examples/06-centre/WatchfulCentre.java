package examples;

import org.apache.commons.rng.UniformRandomProvider;
import org.pairaid.model.Digital;
import org.pairaid.model.ReportedScore;
import org.pairaid.model.Rules;
import org.pairaid.model.Text;
import org.pairaid.strategy.CentreObservation;
import org.pairaid.strategy.CentreStrategy;
import org.pairaid.strategy.CentreStrategyProvider;
import org.pairaid.strategy.NoParameters;

/** Learns from reports: the further aiders' own reports lie above the third party's findings, the closer the centre looks. */
public final class WatchfulCentre implements CentreStrategyProvider<NoParameters> {
  private static final class Learning implements CentreStrategy {
    private double distrust;

    @Override
    public Rules decide(CentreObservation seen, UniformRandomProvider chance) {
      double gap = 0;
      for (ReportedScore report : seen.reports().values()) {
        gap += Math.max(0, report.aider() - report.thirdParty()) / seen.reports().size();
      }
      distrust += .5 * (gap - distrust);
      Rules rules = seen.scheduled();
      Digital digital = rules.digital();
      double accountability = Math.min(1, digital.accountability() + 2 * distrust);
      return rules.with(digital.withAccountability(accountability));
    }
  }

  @Override
  public String name() {
    return "watchful";
  }

  @Override
  public Text meaning() {
    return new Text("Looks closer the more self-reports exceed findings", "自评越高于核查结果，监督越严");
  }

  @Override
  public Class<NoParameters> parameters() {
    return NoParameters.class;
  }

  @Override
  public CentreStrategy create(NoParameters none) {
    return new Learning();
  }
}
