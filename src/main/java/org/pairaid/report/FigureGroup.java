package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/**
 * Pictures and indicators of one subject.
 *
 * @param id how its anchor and its own picture are called
 * @param title the subject
 * @param pictures names of its pictures in the page, in their order
 * @param members names of its indicators, the most telling first
 */
record FigureGroup(String id, Text title, List<String> pictures, List<String> members) {
  /** All groups in the order of the page: the core's, then those of the further indicators. */
  static final List<FigureGroup> ALL = Stream.concat(core(), Indicators.GROUPS.stream().skip(1).map(FigureGroup::further)).toList();

  private static Stream<FigureGroup> core() {
    return Stream.of(
        new FigureGroup("headline", new Text("Overview", "总览"), List.of(Figures.OVERVIEW, AdoptionPlot.NAME), List.of()),
        core("avoidance", new Text("Blame avoidance", "避责"), List.of("avoidance", Figures.LEVERS), "pleading", "delegation", "selectivity", "collusion", "showcase"),
        core("dependence", new Text("Dependence and development", "依赖与发展"), List.of("aid_dependence", Figures.RECEIVERS), "external_dependence", "dependence_habit", "self_effort", "capability",
            "development_index", "satisfaction", "ecology", "graduated_share", "relapsed_share", "idle_share"),
        core("projects", new Text("Projects", "项目"), List.of("project_fit", Figures.FIT), "fit_domain", "fit_target_group", "fit_process", "fit_point", "showcase_share", "social_share",
            "abandoned_share", "backflow_share"),
        core("assessment", new Text("Assessment", "考核"), List.of(Figures.SCORES), "reported_score", "true_score", "assessment_gap", "trust"),
        core("money", new Text("Money", "资金"), List.of("funds"), "target", "delivery", "own_revenue", "attracted_investment", "aid_gini"));
  }

  /** Whole pictures first, then one for all other indicators. */
  private static FigureGroup core(String id, Text title, List<String> whole, String... others) {
    Stream<String> members = Stream.concat(whole.stream().filter(name -> Indicators.find(name).isPresent()), Stream.of(others));
    return new FigureGroup(id, title, Stream.concat(whole.stream(), Stream.of(GroupPlot.name(id))).toList(), members.toList());
  }

  /** One picture for all indicators. */
  private static FigureGroup further(Indicators.Group group) {
    String id = group.title().en().toLowerCase(Locale.ROOT).replace(' ', '-');
    List<String> members = group.indicators().stream().map(Indicator::name).toList();
    var pictures = new ArrayList<>(List.of(GroupPlot.name(id)));
    if (ChannelsPlot.CHANNELS.stream().anyMatch(channel -> members.contains(channel.name()))) {
      pictures.add(ChannelsPlot.NAME);
    }
    return new FigureGroup(id, group.title(), List.copyOf(pictures), members);
  }

  /** Those of {@code indicators} that share one picture in the page; each has a file of its own beside it. */
  List<Indicator> together(List<Indicator> indicators) {
    return of(indicators).stream().filter(indicator -> !pictures.contains(indicator.name())).toList();
  }

  /** Those of {@code indicators} that belong here. */
  List<Indicator> of(List<Indicator> indicators) {
    return members.stream().flatMap(name -> indicators.stream().filter(indicator -> indicator.name().equals(name))).toList();
  }

  /** Those of {@code figures} that belong here. */
  List<Figure> in(List<Figure> figures) {
    return pictures.stream().flatMap(name -> figures.stream().filter(figure -> belongs(figure, name))).toList();
  }

  /** By name; the heat maps of several scenarios have the scenario's name behind a dash. */
  private static boolean belongs(Figure figure, String name) {
    return figure.name().equals(name) || name.equals(Figures.RECEIVERS) && figure.name().startsWith(name + "-");
  }
}
