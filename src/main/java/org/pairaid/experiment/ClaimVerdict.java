package org.pairaid.experiment;

import java.util.Locale;
import org.pairaid.model.Text;

/** What runs say of a claim. */
public enum ClaimVerdict {
  /** The interval lies wholly where the claim wants it. */
  HOLDS(new Text("holds", "成立")),
  /** It lies wholly elsewhere. */
  DOES_NOT_HOLD(new Text("does not hold", "不成立")),
  /** Neither, or there is no interval. */
  UNDECIDED(new Text("undecided", "未决"));

  private final Text words;

  ClaimVerdict(Text words) {
    this.words = words;
  }

  public Text words() {
    return words;
  }

  /** As tables have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
