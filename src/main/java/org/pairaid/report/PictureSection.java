package org.pairaid.report;

import java.util.List;
import org.pairaid.model.Text;

/**
 * One picture that only some results have.
 *
 * @param id anchor
 * @param title title
 * @param picture name of the picture
 * @param figures all pictures
 */
record PictureSection(String id, Text title, String picture, List<Rendered> figures) implements Section {
  @Override
  public String html() {
    return figures.stream().filter(figure -> figure.figure().name().equals(picture)).findFirst().map(FiguresSection::html).orElse("");
  }
}
