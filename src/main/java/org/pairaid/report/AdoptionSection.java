package org.pairaid.report;

import java.util.List;
import org.pairaid.model.Text;

/**
 * The strategies in use, where governments can follow several.
 *
 * @param figures all pictures
 */
record AdoptionSection(List<Rendered> figures) implements Section {
  @Override
  public String id() {
    return "adoption";
  }

  @Override
  public Text title() {
    return AdoptionPlot.TITLE;
  }

  @Override
  public String html() {
    return figures.stream().filter(figure -> figure.figure().name().equals(AdoptionPlot.NAME)).findFirst().map(FiguresSection::html).orElse("");
  }
}
