package org.pairaid.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Headings of columns, read from the bottom up, so that their beginnings stand at the columns. */
final class Upright extends SymbolAxis {
  Upright(List<String> symbols, Font font) {
    super(null, symbols.toArray(String[]::new));
    setVerticalTickLabels(true);
    setGridBandsVisible(false);
    setTickLabelFont(font);
    setTickLabelPaint(Palette.INK);
    setTickMarksVisible(false);
    setAxisLineVisible(false);
    setRange(-.5, symbols.size() - .5);
  }

  @Override
  public List<ValueTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    var ticks = new ArrayList<ValueTick>();
    for (Object tick : super.refreshTicks(g, state, area, edge)) {
      ValueTick value = (ValueTick) tick;
      ticks.add(new NumberTick(value.getValue(), value.getText(), TextAnchor.CENTER_LEFT, TextAnchor.CENTER_LEFT, -Math.PI / 2));
    }
    return ticks;
  }
}
