package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.Domain;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;

/** Names of governments and domains, and pairings, from a resolved scenario. */
final class Governments {
  private Governments() {}

  /** The name of a government; its identifier where the scenario gives none. */
  static Text name(ScenarioEntry scenario, String id) {
    for (String role : new String[] {"receiving", "aiding"}) {
      for (JsonNode government : scenario.resolved().path(role).values()) {
        if (id.equals(government.path("id").asString(""))) {
          return ManifestReader.text(government.path("name"), id);
        }
      }
    }
    return new Text(id, id);
  }

  /** People of all places that an entry of the receivers stands for, 万人. */
  static double people(JsonNode receiver) {
    return receiver.path("population").asDouble(Double.NaN) * receiver.path("count").asInt(1);
  }

  /** The name of a domain: the scenario's, else the built-in one's, else its identifier. */
  static Text domain(ScenarioEntry scenario, String id) {
    for (JsonNode domain : scenario.resolved().path("domains").values()) {
      if (id.equals(domain.path("id").asString("")) && domain.has("name")) {
        return ManifestReader.text(domain.path("name"), id);
      }
    }
    return Domain.builtIn().stream().filter(domain -> domain.id().equals(id)).map(Domain::name).findFirst().orElse(new Text(id, id));
  }

  /** The rule of pairing from the first cycle on. */
  static String rule(ScenarioEntry scenario) {
    return scenario.resolved().path("pairings").path("rule").asString("fixed");
  }

  /** The pairs of a scenario with fixed pairs, of identifiers, aider first; empty under another rule. */
  static List<List<String>> pairs(ScenarioEntry scenario) {
    var pairs = new ArrayList<List<String>>();
    if (!rule(scenario).equals("fixed")) {
      return pairs;
    }
    for (JsonNode pair : scenario.resolved().path("pairings").path("pairs").values()) {
      String aider = pair.isArray() ? pair.path(0).asString("") : pair.path("aiding").asString("");
      String receiver = pair.isArray() ? pair.path(1).asString("") : pair.path("receiving").asString("");
      pairs.add(List.of(aider, receiver));
    }
    return pairs;
  }
}
