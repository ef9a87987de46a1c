package org.pairaid.report;

import java.util.List;
import org.pairaid.model.Text;

/** The pictures of one subject, drawn into the page in both languages. */
final class FiguresSection implements Section {
  private final FigureGroup group;
  private final List<Rendered> figures;

  FiguresSection(FigureGroup group, List<Rendered> figures) {
    this.group = group;
    List<Figure> members = group.in(figures.stream().map(Rendered::figure).toList());
    this.figures = members.stream().map(member -> figures.stream().filter(figure -> figure.figure() == member).findFirst().orElseThrow()).toList();
  }

  @Override
  public String id() {
    return "figures-" + group.id();
  }

  @Override
  public Text title() {
    return group.title();
  }

  @Override
  public String html() {
    var html = new StringBuilder();
    figures.forEach(figure -> html.append(html(figure)));
    return html.toString();
  }

  /** A picture with its caption. */
  static String html(Rendered figure) {
    return "<figure>\n<div class=\"plot en\" tabindex=\"0\">" + figure.english() + "</div>\n<div class=\"plot zh\" tabindex=\"0\">" + figure.chinese()
        + "</div>\n<figcaption><strong>" + Html.both(figure.figure().title()) + "</strong> " + Html.both(figure.figure().caption())
        + " <span class=\"file\">plots/" + Html.escape(figure.figure().name()) + "</span></figcaption>\n</figure>\n";
  }
}
