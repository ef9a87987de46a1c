package org.pairaid.cycle;

import java.util.List;
import org.pairaid.model.Domain;
import org.pairaid.model.Forms;
import org.pairaid.model.Project;
import org.pairaid.model.Shape;

/** The projects that a pairing launches together take a form of aid: talent is pooled into a team (组团式), industry goes to an enclave (飞地经济; model B12). */
final class Shaping {
  private Shaping() {}

  static void give(List<Project> launched, List<Domain> domains, Forms forms) {
    if (forms.team() == 0 && forms.enclave() == 0) {
      return;
    }
    double pooled = 0;
    for (Project project : launched) {
      pooled += talent(domains.get(project.domain())) ? forms.team() * project.funds() : 0;
    }
    boolean team = pooled > 0 && pooled >= forms.teamMinimum();
    double returns = team ? 1 + forms.team() * forms.teamGain() * (1 - forms.teamMinimum() / pooled) : 1;
    for (Project project : launched) {
      Domain domain = domains.get(project.domain());
      boolean inTeam = team && talent(domain);
      project.take(new Shape(inTeam ? forms.team() : 0, inTeam ? returns : 1, domain.leverage() > 0 ? forms.enclave() : 0));
    }
  }

  /** Whether a domain is a matter of persons alone. */
  private static boolean talent(Domain domain) {
    return domain.soft() == 1;
  }
}
