package org.pairaid.report;

import org.pairaid.model.Text;

/** A two-column list of facts: what, and its value. */
final class Facts {
  private final StringBuilder rows = new StringBuilder();

  /** Adds a fact with an HTML value; none if the value is empty. */
  Facts add(Text what, String html) {
    if (!html.isEmpty()) {
      rows.append("<div><dt>").append(Html.both(what)).append("</dt><dd>").append(html).append("</dd></div>\n");
    }
    return this;
  }

  Facts add(Text what, Text words) {
    return add(what, Html.both(words));
  }

  String html() {
    return "<dl>\n" + rows + "</dl>\n";
  }
}
