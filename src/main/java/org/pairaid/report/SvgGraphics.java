package org.pairaid.report;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.apache.batik.svggen.DefaultErrorHandler;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.DefaultStyleHandler;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/** Batik's graphics, with text as wide as its font says: Batik takes widths in whole pixels, for screens. */
final class SvgGraphics extends SVGGraphics2D {
  private final Graphics2D measure;

  /** Ids begin with {@code id}, so that pictures on one page do not use each other's. */
  SvgGraphics(Document document, String id) {
    super(new Context(document, id), false);
    measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    measure.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    measure.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  private SvgGraphics(SvgGraphics parent) {
    super(parent);
    measure = parent.measure;
  }

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return measure.getFontMetrics(font);
  }

  private static final class Context extends SVGGeneratorContext {
    Context(Document document, String id) {
      super(document);
      setIDGenerator(new SVGIDGenerator() {
        @Override
        public String generateID(String prefix) {
          return id + "-" + super.generateID(prefix);
        }
      });
      setExtensionHandler(new DefaultExtensionHandler());
      setImageHandler(new ImageHandlerBase64Encoder());
      setStyleHandler(new DefaultStyleHandler());
      setErrorHandler(new DefaultErrorHandler());
      // Batik's own formats are shared by all threads, and DecimalFormat is not made for that.
      decimalFormat = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
  }
}
