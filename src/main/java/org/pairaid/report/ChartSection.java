package org.pairaid.report;

import java.util.List;
import java.util.Objects;
import org.pairaid.model.Text;

/**
 * A subject of a comparison: a chart that answers to the reader where the page has a script, and pictures that stand in for it in print
 * and without a script.
 *
 * @param id anchor
 * @param title title
 * @param words what is to be seen, and how to read it
 * @param chart kind of the chart, as the script knows it
 * @param pictures names of the pictures
 * @param figures all pictures
 */
record ChartSection(String id, Text title, Text words, String chart, List<String> pictures, List<Rendered> figures) implements Section {
  @Override
  public String html() {
    var html = new StringBuilder();
    html.append("<figure class=\"interactive\" data-chart=\"").append(chart).append("\">\n<figcaption>").append(Html.both(words)).append("</figcaption>\n</figure>\n");
    pictures.stream().map(this::rendered).filter(Objects::nonNull).forEach(picture -> html.append("<div class=\"static\">\n").append(FiguresSection.html(picture)).append("</div>\n"));
    return html.toString();
  }

  private Rendered rendered(String name) {
    return figures.stream().filter(figure -> figure.figure().name().equals(name)).findFirst().orElse(null);
  }
}
