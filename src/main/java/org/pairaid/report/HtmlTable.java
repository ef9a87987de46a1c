package org.pairaid.report;

import java.util.ArrayList;
import java.util.List;
import org.pairaid.model.Text;

/** A table of the page. Cells are HTML; numbers stand to the right in figures of one width. */
final class HtmlTable {
  /** Columns from which print needs small letters. */
  private static final int MANY = 8;

  private final List<String> headings = new ArrayList<>();
  private final List<Boolean> numeric = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();
  private final boolean wide;
  private int rows;

  /** A table that may be wider than the text if {@code wide}. */
  HtmlTable(boolean wide) {
    this.wide = wide;
  }

  HtmlTable words(Text heading) {
    return column(Html.both(heading), false);
  }

  HtmlTable numbers(Text heading) {
    return column(Html.both(heading), true);
  }

  /** A column with an HTML heading. */
  HtmlTable column(String heading, boolean numbers) {
    headings.add(heading);
    numeric.add(numbers);
    return this;
  }

  /** A row; the first cell is its heading. */
  void row(List<String> cells) {
    row(cells, false);
  }

  /** A row that is marked if {@code marked}. */
  void row(List<String> cells, boolean marked) {
    body.append(marked ? "<tr class=\"marked\">" : "<tr>");
    for (int i = 0; i < cells.size(); i++) {
      String tag = i == 0 ? "th" : "td";
      body.append('<').append(tag).append(i == 0 ? " scope=\"row\"" : "").append(numeric.get(i) ? " class=\"n\">" : ">");
      body.append(cells.get(i)).append("</").append(tag).append('>');
    }
    body.append("</tr>\n");
    rows++;
  }

  /** A row that heads the following ones. */
  void group(Text heading) {
    body.append("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"").append(headings.size()).append("\">").append(Html.both(heading)).append("</th></tr>\n");
  }

  /** A row of small words on the rows before. */
  void remark(Text words) {
    body.append("<tr><td colspan=\"").append(headings.size()).append("\"><span class=\"small\">").append(Html.both(words)).append("</span></td></tr>\n");
  }

  boolean isEmpty() {
    return rows == 0;
  }

  String html() {
    var html = new StringBuilder("<div class=\"table").append(wide ? " wide" : "").append(headings.size() > MANY ? " many" : "").append("\" tabindex=\"0\"><table>\n<thead><tr>");
    for (int i = 0; i < headings.size(); i++) {
      html.append(numeric.get(i) ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").append(headings.get(i)).append("</th>");
    }
    return html.append("</tr></thead>\n<tbody>\n").append(body).append("</tbody></table></div>\n").toString();
  }
}
