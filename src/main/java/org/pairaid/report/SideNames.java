package org.pairaid.report;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/**
 * Names of one side of the network; none where there is no room for a line of each.
 *
 * @param names the names from the top, cut to their place
 * @param font their font
 */
record SideNames(List<String> names, Font font) {
  /** Largest share of a panel's width that is for the names of a side. */
  private static final double SHARE = .32;
  private static final double LARGEST_FONT = 10.5;
  private static final double SMALLEST_FONT = 7.5;
  private static final double LINE = 1.1;
  private static final double MARGIN = 5;

  /** Names in a panel {@code tall} points high and {@code width} points wide. */
  static SideNames of(List<String> names, double tall, double width) {
    double room = tall / Math.max(1, names.size() - 1) / LINE;
    Font font = Fonts.plain(Math.max(SMALLEST_FONT, Math.min(LARGEST_FONT, room)));
    return new SideNames(room < SMALLEST_FONT ? List.of() : names.stream().map(name -> Fit.cut(name, font, width * SHARE - MARGIN)).toList(), font);
  }

  /** Width that they need, points. */
  double width() {
    return names.stream().mapToDouble(name -> Fit.width(name, font)).max().orElse(0) + 2 * MARGIN;
  }

  void draw(XYPlot plot, double x, TextAnchor anchor) {
    for (int i = 0; i < names.size(); i++) {
      XYTextAnnotation label = new XYTextAnnotation(names.get(i), x, NetworkPlot.place(i, names.size()));
      label.setFont(font);
      label.setPaint(Palette.INK);
      label.setTextAnchor(anchor);
      plot.addAnnotation(label, false);
    }
  }
}
