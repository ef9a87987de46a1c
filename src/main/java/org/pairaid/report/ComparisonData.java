package org.pairaid.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.pairaid.experiment.EntityValues;
import org.pairaid.experiment.PairedDifference;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The numbers behind the charts of the page, as one JSON value. Words are pairs, English first; what is not a number is null. */
final class ComparisonData {
  /** Most values of replicates that go into the page. */
  private static final int MOST_VALUES = 200_000;
  private static final int MOST_REPLICATES = 200;
  private static final List<String> OUTCOMES = List.of("development_index", "aid_dependence", "capability", "satisfaction", "project_fit", "funds");
  private static final MathContext DIGITS = new MathContext(6);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Compared compared;
  private final List<Indicator> indicators;

  ComparisonData(Compared compared) {
    this.compared = compared;
    indicators = compared.indicators();
  }

  /** The value as text that can stand in a script element. */
  String json() {
    ObjectNode data = JSON.objectNode();
    data.put("level", Differ.percent(compared.comparison().terms().level())).put("baseline", compared.reference());
    ArrayNode windows = data.putArray("windows");
    compared.comparison().windows().forEach(window -> windows.add(words(compared.period(window))));
    ArrayNode cycles = data.putArray("cycles");
    for (int cycle = 0; cycle < compared.scenario(0).cycles(); cycle++) {
      cycles.add(words(compared.scenario(compared.reference()).label(cycle)));
    }
    ArrayNode described = data.putArray("indicators");
    indicators.forEach(indicator -> described.addObject().put("name", indicator.name()).put("better", indicator.better().name())
        .<ObjectNode>set("title", words(indicator.title())).<ObjectNode>set("unit", words(indicator.unit())).set("is", words(indicator.definition())));
    ArrayNode groups = data.putArray("groups");
    for (FigureGroup group : FigureGroup.ALL) {
      List<Indicator> members = group.of(indicators);
      if (!members.isEmpty()) {
        ArrayNode places = groups.addObject().<ObjectNode>set("title", words(group.title())).putArray("of");
        members.forEach(member -> places.add(indicators.indexOf(member)));
      }
    }
    ArrayNode outcomes = data.putArray("outcomes");
    OUTCOMES.forEach(name -> outcomes.add(indicators.indexOf(Figures.indicator(name))));
    ArrayNode variants = data.putArray("variants");
    for (int v = 0; v < compared.count(); v++) {
      variants.add(variant(v));
    }
    return JsonMapper.builder().build().writeValueAsString(data).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private ObjectNode variant(int v) {
    ObjectNode variant = JSON.objectNode().put("name", compared.scenario(v).name());
    variant.set("title", words(compared.title(v)));
    ArrayNode over = variant.putArray("over");
    ArrayNode differences = variant.putArray("differences");
    ArrayNode values = variant.putArray("values");
    int replicates = Math.max(1, Math.min(MOST_REPLICATES, MOST_VALUES / (compared.count() * indicators.size())));
    for (Indicator indicator : indicators) {
      List<Summary> summaries = compared.ensembles().get(v).over(indicator);
      over.add(JSON.arrayNode().add(numbers(summaries.stream().mapToDouble(summary -> summary.mean().mean()).toArray()))
          .add(numbers(summaries.stream().mapToDouble(Summary::q05).toArray())).add(numbers(summaries.stream().mapToDouble(Summary::q95).toArray())));
      ArrayNode rows = differences.addArray();
      for (int cycle = 0; cycle < summaries.size(); cycle++) {
        PairedDifference difference = compared.comparison().at(cycle, v, indicator);
        rows.add(numbers(difference.difference(), difference.low(), difference.high()));
      }
      double[] all = compared.comparison().values(0, v, indicator);
      values.add(numbers(Arrays.copyOf(all, Math.min(all.length, replicates))));
    }
    ArrayNode windows = variant.putArray("windows");
    for (int w = 0; w < compared.comparison().windows().size(); w++) {
      windows.add(window(w, v));
    }
    governments(variant, v);
    return variant;
  }

  private ArrayNode window(int w, int v) {
    ArrayNode rows = JSON.arrayNode();
    double[] holm = compared.comparison().holm(w, v, compared.reference());
    for (Indicator indicator : indicators) {
      PairedDifference d = compared.comparison().difference(w, v, compared.reference(), indicator);
      rows.add(numbers(d.mean(), d.difference(), d.low(), d.high(), d.effectSize(), d.signShare(), holm[Indicators.ALL.indexOf(indicator)],
          compared.comparison().probabilityBest(w, v, indicator), d.moreReplicates()));
    }
    return rows;
  }

  private void governments(ObjectNode variant, int v) {
    ScenarioEntry scenario = compared.scenario(v);
    EntityValues governments = compared.governments().get(v);
    EntityValues reference = compared.governments().get(compared.reference());
    double level = compared.comparison().terms().level();
    ArrayNode receivers = variant.putArray("receivers");
    for (JsonNode receiver : scenario.resolved().path("receiving").values()) {
      String id = receiver.path("id").asString("");
      String key = "receiving/" + id;
      ObjectNode node = receivers.addObject().put("id", id);
      node.set("name", words(Governments.name(scenario, id)));
      node.set("population", number(Governments.people(receiver)));
      ArrayNode outcomes = node.putArray("outcomes");
      for (String outcome : OUTCOMES) {
        PairedDifference d = PairedDifference.of(governments.of(key, outcome), reference.of(key, outcome), level);
        outcomes.add(numbers(governments.mean(key, outcome), d.difference(), d.low(), d.high()));
      }
    }
    ArrayNode aiders = variant.putArray("aiders");
    for (String id : Compared.ids(scenario, "aiding")) {
      ObjectNode node = aiders.addObject().put("id", id);
      node.set("name", words(Governments.name(scenario, id)));
      node.set("reported", number(governments.mean("aiding/" + id, "reported_score")));
      node.set("truth", number(governments.mean("aiding/" + id, "true_score")));
    }
    ArrayNode pairs = variant.putArray("pairs");
    EntityValues pairings = compared.pairings().get(v);
    for (String key : pairings.keys()) {
      String[] pair = key.split("/");
      pairs.addArray().add(pair[0]).add(pair[1]).add(number(pairings.expected(key, "funds"))).add(number(pairings.mean(key, "project_fit")))
          .add(number(pairings.mean(key, "trust")));
    }
  }

  private static ArrayNode words(Text text) {
    return JSON.arrayNode().add(text.en()).add(text.zh());
  }

  private static ArrayNode numbers(double... values) {
    ArrayNode array = JSON.arrayNode();
    for (double value : values) {
      array.add(number(value));
    }
    return array;
  }

  private static JsonNode number(double value) {
    return Double.isFinite(value) ? JSON.numberNode(new BigDecimal(value).round(DIGITS).stripTrailingZeros()) : JSON.nullNode();
  }
}
