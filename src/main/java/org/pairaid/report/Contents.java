package org.pairaid.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pairaid.model.Text;

/** What a report is about: of one run, or of variants compared. */
interface Contents {
  Text title();

  /** The question that the report answers. */
  Text question();

  /** The answer, a sentence each. */
  List<Text> headline();

  List<Figure> figures();

  /** The sections of the page, in order. */
  List<Section> sections(List<Rendered> figures);

  /** Words from outside that the plots must be able to show. */
  List<Text> names();

  /** Script elements of the page, in order. */
  List<String> scripts() throws IOException;

  /** Writes the tables that are computed from the stored ones. */
  void write(Path results) throws IOException;
}
