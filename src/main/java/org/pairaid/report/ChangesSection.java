package org.pairaid.report;

import org.pairaid.model.Text;

/** What each variant changes, in policy terms. */
final class ChangesSection implements Section {
  private final Compared compared;

  ChangesSection(Compared compared) {
    this.compared = compared;
  }

  @Override
  public String id() {
    return "changes";
  }

  @Override
  public Text title() {
    return new Text("What the variants change", "各方案改变了什么");
  }

  @Override
  public String html() {
    return "";
  }
}
