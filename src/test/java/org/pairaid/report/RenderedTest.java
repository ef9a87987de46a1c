package org.pairaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenderedTest {
  private static final long MB = 1 << 20;

  /** A machine of many processors and little memory draws a few figures at a time; one is always drawn. */
  @Test
  void noMoreFiguresAtOnceThanMemoryHasRoomFor() {
    assertThat(Rendered.atOnce(64, 64 * MB)).isEqualTo(2);
    assertThat(Rendered.atOnce(64, 16 * MB)).isEqualTo(1);
    assertThat(Rendered.atOnce(8, Long.MAX_VALUE)).isEqualTo(8);
  }
}
