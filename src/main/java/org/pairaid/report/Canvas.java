package org.pairaid.report;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Puts sheets on paper: PNG at twice the size for sharp print, and SVG. */
final class Canvas {
  private static final int SCALE = 2;
  /** 192 dots per inch, so that a PNG prints at the size of its SVG. */
  private static final int DOTS_PER_METRE = 7559;
  private static final String NAMESPACES = " xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
      + "xmlns:jfreesvg='http://www.jfree.org/jfreesvg/svg'";

  private Canvas() {}

  static byte[] png(Sheet sheet) {
    var image = new BufferedImage(Sheet.WIDTH * SCALE, sheet.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(SCALE, SCALE);
    sheet.draw(g);
    g.dispose();
    return Png.encode(image, DOTS_PER_METRE);
  }

  /** An SVG element for a page; its ids begin with {@code id}, which is its own. */
  static String svg(Sheet sheet, String id) {
    var g = new SVGGraphics2D(Sheet.WIDTH, sheet.height());
    g.setDefsKeyPrefix(id + "-");
    String families = Fonts.families();
    g.setFontFunction(family -> families);
    g.setGeomDoubleConverter(Canvas::brief);
    g.setTransformDoubleConverter(Canvas::precise);
    sheet.draw(g);
    return g.getSVGElement(id, false, new ViewBox(0, 0, Sheet.WIDTH, sheet.height()), null, null).replaceFirst(NAMESPACES,
        " role='img' aria-label='" + Html.escape(sheet.title()) + "'");
  }

  /** An SVG file, {@code height} points high, with the element that {@link #svg} made. */
  static String file(String svg, int height) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg.replaceFirst("<svg ", "<svg xmlns='http://www.w3.org/2000/svg' width='" + Sheet.WIDTH + "' height='" + height + "' ") + "\n";
  }

  private static String brief(double value) {
    return rounded(value, 2);
  }

  private static String precise(double value) {
    return rounded(value, 6);
  }

  private static String rounded(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "0";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
