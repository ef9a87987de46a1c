package org.pairaid.report;

import java.util.List;
import java.util.Locale;
import org.pairaid.model.Text;

/** The pictures of one subject, drawn into the page in both languages. */
final class FiguresSection implements Section {
  private final FigureGroup group;
  private final List<Rendered> figures;

  FiguresSection(FigureGroup group, List<Rendered> figures) {
    this.group = group;
    List<Figure> members = group.of(figures.stream().map(Rendered::figure).toList());
    this.figures = members.stream().map(member -> figures.stream().filter(figure -> figure.figure() == member).findFirst().orElseThrow()).toList();
  }

  @Override
  public String id() {
    return "figures-" + group.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Text title() {
    return group.title();
  }

  @Override
  public String html() {
    var html = new StringBuilder();
    for (Rendered figure : figures) {
      html.append("<figure>\n<div class=\"plot en\" tabindex=\"0\">").append(figure.english()).append("</div>\n<div class=\"plot zh\" tabindex=\"0\">")
          .append(figure.chinese()).append("</div>\n<figcaption><strong>").append(Html.both(figure.figure().title())).append("</strong> ")
          .append(Html.both(figure.figure().caption())).append(" <span class=\"file\">plots/").append(Html.escape(figure.figure().name())).append("</span></figcaption>\n</figure>\n");
    }
    return html.toString();
  }
}
