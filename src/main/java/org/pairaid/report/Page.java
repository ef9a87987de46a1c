package org.pairaid.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pairaid.model.Text;

/** The report as one HTML file that needs no network: both languages, pictures, style and script inside. */
final class Page {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

  private final Manifest manifest;
  private final Contents contents;
  private final List<Rendered> figures;
  private final String language;

  Page(Manifest manifest, Contents contents, List<Rendered> figures, String language) {
    this.manifest = manifest;
    this.contents = contents;
    this.figures = figures;
    this.language = language;
  }

  String html() throws IOException {
    List<Shown> sections = contents.sections(figures).stream().map(section -> new Shown(section, section.html())).filter(shown -> !shown.html().isEmpty()).toList();
    Text title = contents.title();
    var html = new StringBuilder(1 << 22);
    html.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\" data-language=\"").append(language).append("\" data-title-en=\"").append(Html.escape(title.en()))
        .append("\" data-title-zh=\"").append(Html.escape(title.zh())).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").append(POLICY)
        .append("\">\n<title>").append(Html.escape(title.in(language))).append("</title>\n<style>\n").append(resource("report.css")).append("</style>\n</head>\n<body>\n");
    html.append("<header>\n<nav class=\"languages\" aria-label=\"Language 语言\">").append(button(Words.ENGLISH, "English")).append(button(Words.CHINESE, "中文")).append("</nav>\n")
        .append("<p class=\"kicker\">").append(Html.both(new Text("Paired aid, simulated", "对口支援仿真"))).append("</p>\n").append(Html.heading(1, title))
        .append("<p class=\"question\">").append(Html.both(contents.question())).append("</p>\n</header>\n").append(RunSection.warnings(manifest)).append("<nav class=\"contents\"><ol>\n");
    for (Shown section : sections) {
      html.append("<li><a href=\"#").append(section.section().id()).append("\">").append(Html.both(section.section().title())).append("</a></li>\n");
    }
    html.append("</ol></nav>\n<main>\n");
    for (Shown section : sections) {
      html.append("<section id=\"").append(section.section().id()).append("\">\n").append(Html.heading(2, section.section().title())).append(section.html()).append("</section>\n");
    }
    html.append("</main>\n<footer>").append(Html.escape(manifest.program())).append("</footer>\n<script>\n").append(resource("report.js")).append("</script>\n");
    for (String script : contents.scripts()) {
      html.append(script);
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private String button(String of, String label) {
    return "<button type=\"button\" data-show=\"" + of + "\" lang=\"" + of + "\" aria-pressed=\"" + of.equals(language) + "\">" + label + "</button>";
  }

  /** A file of the program's own. */
  static String resource(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its own file " + name + ": build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private record Shown(Section section, String html) {}
}
