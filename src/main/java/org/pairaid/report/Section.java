package org.pairaid.report;

import org.pairaid.model.Text;

/** One section of the page. */
interface Section {
  /** Anchor of the section. */
  String id();

  Text title();

  /** What stands below the title; empty if the section has nothing to say and is left out. */
  String html();
}
