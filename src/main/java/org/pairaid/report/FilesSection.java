package org.pairaid.report;

import java.util.List;
import org.pairaid.model.Text;

/** The files that went in and came out, with their hashes. */
final class FilesSection implements Section {
  private final Manifest manifest;

  FilesSection(Manifest manifest) {
    this.manifest = manifest;
  }

  @Override
  public String id() {
    return "files";
  }

  @Override
  public Text title() {
    return new Text("Files and hashes", "文件与哈希值");
  }

  @Override
  public String html() {
    HtmlTable table = new HtmlTable(true).words(new Text("File", "文件")).words(new Text("Role", "用途")).words(new Text("SHA-256", "SHA-256"));
    for (ScenarioEntry scenario : manifest.scenarios()) {
      scenario.inputs().forEach((file, hash) -> row(table, file, new Text("input", "输入"), hash));
      if (!scenario.hash().isEmpty()) {
        row(table, scenario.name(), new Text("resolved scenario", "完整情景"), scenario.hash());
      }
    }
    manifest.tables().forEach((file, hash) -> row(table, file, new Text("table of results", "结果表"), hash));
    return table.isEmpty() ? "" : table.html();
  }

  private static void row(HtmlTable table, String file, Text role, String hash) {
    table.row(List.of(Html.code(file), Html.both(role), "<code class=\"hash\">" + Html.escape(hash) + "</code>"));
  }
}
