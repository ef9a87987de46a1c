package org.pairaid.report;

import java.util.List;
import java.util.stream.Collectors;
import org.pairaid.model.Text;

/**
 * The answer in a few sentences.
 *
 * @param sentences the sentences
 */
record InShortSection(List<Text> sentences) implements Section {
  @Override
  public String id() {
    return "headline";
  }

  @Override
  public Text title() {
    return new Text("In short", "摘要");
  }

  @Override
  public String html() {
    return sentences.stream().map(sentence -> "<li>" + Html.both(sentence) + "</li>\n").collect(Collectors.joining("", "<ul class=\"headline\">\n", "</ul>\n"));
  }
}
