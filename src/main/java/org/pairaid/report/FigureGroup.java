package org.pairaid.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairaid.indicator.Indicator;
import org.pairaid.indicator.Indicators;
import org.pairaid.model.Text;

/** The pictures by subject, in the order of the page. */
enum FigureGroup {
  HEADLINE(new Text("Overview", "总览"), Figures.OVERVIEW, AdoptionPlot.NAME),
  AVOIDANCE(new Text("Blame avoidance", "避责"), "avoidance", Figures.LEVERS, "pleading", "delegation", "selectivity", "collusion", "showcase"),
  DEPENDENCE(new Text("Dependence and development", "依赖与发展"), "aid_dependence", Figures.RECEIVERS, "external_dependence", "dependence_habit", "self_effort",
      "capability", "development_index", "satisfaction", "ecology", "graduated_share", "relapsed_share", "idle_share"),
  PROJECTS(new Text("Projects", "项目"), "project_fit", Figures.FIT, "fit_domain", "fit_target_group", "fit_process", "fit_point", "showcase_share", "social_share",
      "abandoned_share", "backflow_share"),
  ASSESSMENT(new Text("Assessment", "考核"), Figures.SCORES, "reported_score", "true_score", "assessment_gap", "trust"),
  MONEY(new Text("Money", "资金"), "funds", "target", "delivery", "own_revenue", "attracted_investment", "aid_gini"),
  OTHER(new Text("Further indicators", "其他指标"));

  private final Text title;
  private final List<String> names;

  FigureGroup(Text title, String... names) {
    this.title = title;
    this.names = List.of(names);
  }

  Text title() {
    return title;
  }

  /** Whether something of that name belongs here. */
  boolean holds(String name) {
    return names.contains(name);
  }

  /** Indicators that belong here, the most telling first; what belongs nowhere else is under {@link #OTHER}. */
  List<Indicator> indicators() {
    return this == OTHER ? Indicators.ALL.stream().filter(indicator -> Arrays.stream(values()).noneMatch(group -> group.holds(indicator.name()))).toList()
        : names.stream().flatMap(name -> Indicators.find(name).stream()).toList();
  }

  /** Those of {@code figures} that belong here; what belongs nowhere else is under {@link #OTHER}. */
  List<Figure> of(List<Figure> figures) {
    var members = new ArrayList<Figure>();
    for (String name : names) {
      figures.stream().filter(figure -> belongs(figure, name)).forEach(members::add);
    }
    if (this == OTHER) {
      figures.stream().filter(figure -> Arrays.stream(values()).noneMatch(group -> group.names.stream().anyMatch(name -> belongs(figure, name))))
          .forEach(members::add);
    }
    return members;
  }

  /** By name; the heat maps of several scenarios have the scenario's name behind a dash. */
  private static boolean belongs(Figure figure, String name) {
    return figure.name().equals(name) || name.equals(Figures.RECEIVERS) && figure.name().startsWith(name + "-");
  }
}
