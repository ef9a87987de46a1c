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
        core("headline", new Text("Overview", "总览"), Figures.OVERVIEW, AdoptionPlot.NAME),
        core("avoidance", new Text("Blame avoidance", "避责"), "avoidance", Figures.LEVERS, "pleading", "delegation", "selectivity", "collusion", "showcase"),
        core("dependence", new Text("Dependence and development", "依赖与发展"), "aid_dependence", Figures.RECEIVERS, "external_dependence", "dependence_habit", "self_effort", "capability",
            "development_index", "satisfaction", "ecology", "graduated_share", "relapsed_share", "idle_share"),
        core("projects", new Text("Projects", "项目"), "project_fit", Figures.FIT, "fit_domain", "fit_target_group", "fit_process", "fit_point", "showcase_share", "social_share",
            "abandoned_share", "backflow_share"),
        core("assessment", new Text("Assessment", "考核"), Figures.SCORES, "reported_score", "true_score", "assessment_gap", "trust"),
        core("money", new Text("Money", "资金"), "funds", "target", "delivery", "own_revenue", "attracted_investment", "aid_gini"));
  }

  /** A picture for each indicator, and others among them. */
  private static FigureGroup core(String id, Text title, String... names) {
    return new FigureGroup(id, title, List.of(names), Stream.of(names).filter(name -> Indicators.find(name).isPresent()).toList());
  }

  /** One picture for all indicators, which have files of their own beside the page. */
  private static FigureGroup further(Indicators.Group group) {
    String id = group.title().en().toLowerCase(Locale.ROOT).replace(' ', '-');
    List<String> members = group.indicators().stream().map(Indicator::name).toList();
    var pictures = new ArrayList<>(List.of("group-" + id));
    if (ChannelsPlot.CHANNELS.stream().anyMatch(channel -> members.contains(channel.name()))) {
      pictures.add(ChannelsPlot.NAME);
    }
    return new FigureGroup(id, group.title(), List.copyOf(pictures), members);
  }

  /** Whether its indicators share one picture in the page. */
  boolean together() {
    return pictures.contains("group-" + id);
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
