package org.pairaid.report;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;

/** Puts sheets on paper: PNG at twice the size for sharp print, and SVG. */
final class Canvas {
  private static final int SCALE = 2;
  /** 192 dots per inch, so that a PNG prints at the size of its SVG. */
  private static final int DOTS_PER_METRE = 7559;
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  /** A file needs it; within a page of HTML it goes without saying. */
  private static final String NAMESPACE_IN_TEXT = " xmlns=\"" + NAMESPACE + "\"";

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
    var g = new SvgGraphics(document(), id);
    g.setSVGCanvasSize(new Dimension(Sheet.WIDTH, sheet.height()));
    sheet.draw(g);
    Element root = g.getRoot();
    root.setAttribute("id", id);
    root.setAttribute("viewBox", "0 0 " + Sheet.WIDTH + " " + sheet.height());
    root.setAttribute("role", "img");
    root.setAttribute("aria-label", sheet.title());
    root.removeAttribute("width");
    root.removeAttribute("height");
    root.removeChild(root.getFirstChild());
    sameFont(root, Fonts.families());
    return text(root).replace(NAMESPACE_IN_TEXT, "");
  }

  /** An SVG file, {@code height} points high, with the element that {@link #svg} made. */
  static String file(String svg, int height) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + svg.replaceFirst("<svg", "<svg" + NAMESPACE_IN_TEXT + " width=\"" + Sheet.WIDTH + "\" height=\"" + height + "\"") + "\n";
  }

  /** One list of families for all text, and no declarations that each text would repeat. */
  private static void sameFont(Element root, String families) {
    NodeList elements = root.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      element.removeAttribute("font-family");
      element.removeAttribute("xml:space");
    }
    root.setAttribute("font-family", families);
  }

  private static String text(Element element) {
    LSSerializer serializer = ((DOMImplementationLS) element.getOwnerDocument().getImplementation().getFeature("LS", "3.0")).createLSSerializer();
    serializer.getDomConfig().setParameter("xml-declaration", false);
    return serializer.writeToString(element);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
