package org.pairaid.report;

import java.util.List;
import org.pairaid.model.Text;

/** One scenario against what is on record of it. */
final class RecordSection implements Section {
  private final Ensemble ensemble;

  RecordSection(Ensemble ensemble) {
    this.ensemble = ensemble;
  }

  @Override
  public String id() {
    return "scenario-" + ensemble.scenario().name();
  }

  @Override
  public Text title() {
    return ensemble.scenario().title();
  }

  @Override
  public String html() {
    return Html.paragraph(TargetsSection.count(ensemble)) + TargetsSection.alone(ensemble) + new ObservedSection(List.of(ensemble)).html();
  }
}
