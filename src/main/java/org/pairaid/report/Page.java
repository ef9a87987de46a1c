package org.pairaid.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.Text;

/** The report as one HTML file that needs no network: both languages, pictures, style and script inside. */
final class Page {
  private static final Text QUESTION = new Text(
      "Under these rules of paired aid, how far do aiding governments avoid blame, how dependent do receiving places become, and how well do projects fit what is needed?",
      "在这样的对口支援规则下，支援方政府在多大程度上避责，受援地区会变得多依赖援助，援助项目又在多大程度上符合需要？");
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  private final Manifest manifest;
  private final List<Ensemble> ensembles;
  private final List<Rendered> figures;
  private final String language;

  Page(Manifest manifest, List<Ensemble> ensembles, List<Rendered> figures, String language) {
    this.manifest = manifest;
    this.ensembles = ensembles;
    this.figures = figures;
    this.language = language;
  }

  String html() throws IOException {
    List<Shown> sections = sections().stream().map(section -> new Shown(section, section.html())).filter(shown -> !shown.html().isEmpty()).toList();
    Text title = title();
    var html = new StringBuilder(1 << 22);
    html.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\" data-language=\"").append(language).append("\" data-title-en=\"").append(Html.escape(title.en()))
        .append("\" data-title-zh=\"").append(Html.escape(title.zh())).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").append(POLICY)
        .append("\">\n<title>").append(Html.escape(title.in(language))).append("</title>\n<style>\n").append(resource("report.css")).append("</style>\n</head>\n<body>\n");
    html.append("<header>\n<nav class=\"languages\" aria-label=\"Language 语言\">").append(button(Words.ENGLISH, "English")).append(button(Words.CHINESE, "中文")).append("</nav>\n")
        .append("<p class=\"kicker\">").append(Html.both(new Text("Paired aid, simulated", "对口支援仿真"))).append("</p>\n").append(Html.heading(1, title))
        .append("<p class=\"question\">").append(Html.both(QUESTION)).append("</p>\n</header>\n").append(RunSection.warnings(manifest)).append("<nav class=\"contents\"><ol>\n");
    for (Shown section : sections) {
      html.append("<li><a href=\"#").append(section.section().id()).append("\">").append(Html.both(section.section().title())).append("</a></li>\n");
    }
    html.append("</ol></nav>\n<main>\n");
    for (Shown section : sections) {
      html.append("<section id=\"").append(section.section().id()).append("\">\n").append(Html.heading(2, section.section().title())).append(section.html()).append("</section>\n");
    }
    return html.append("</main>\n<footer>").append(Html.escape(manifest.program())).append("</footer>\n<script>\n").append(resource("report.js"))
        .append("</script>\n</body>\n</html>\n").toString();
  }

  private List<Section> sections() {
    var sections = new ArrayList<Section>();
    sections.add(new HeadlineSection(ensembles));
    sections.add(new RunSection(manifest));
    for (FigureGroup group : FigureGroup.values()) {
      sections.add(new FiguresSection(group, figures));
    }
    sections.add(new ObservedSection(ensembles));
    sections.add(new FinalSection(ensembles));
    sections.add(new InterventionsSection(manifest));
    sections.add(new ParametersSection(manifest));
    sections.add(new GovernmentsSection(manifest));
    sections.add(new FilesSection(manifest));
    sections.add(new LimitsSection());
    return sections;
  }

  private Text title() {
    List<ScenarioEntry> scenarios = manifest.scenarios();
    return scenarios.size() == 1 ? scenarios.get(0).title() : Words.of("%s and %d more", "%s及其他%d个情景", scenarios.get(0).title(), scenarios.size() - 1);
  }

  private String button(String of, String label) {
    return "<button type=\"button\" data-show=\"" + of + "\" lang=\"" + of + "\" aria-pressed=\"" + of.equals(language) + "\">" + label + "</button>";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its own file " + name + ": build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private record Shown(Section section, String html) {}
}
