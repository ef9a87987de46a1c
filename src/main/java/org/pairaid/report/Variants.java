package org.pairaid.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How variants are called and coloured, the same in all pictures of a comparison.
 *
 * @param compared the variants
 * @param language language of the picture
 */
record Variants(Compared compared, String language) {
  /** The baseline is grey wherever others are in colour. */
  static final Color BASELINE = new Color(0x9A9A9A);
  static final Color BASELINE_BAND = new Color(0x7A, 0x7A, 0x7A, 0x33);
  /** Colours of the palette; black is too near to the baseline's grey. */
  private static final int[] LOOKS = {0, 1, 2, 4, 5, 6};
  private static final double INDENT = 16;

  /** All variants, the baseline among them. */
  List<Integer> all() {
    return IntStream.range(0, compared.count()).boxed().toList();
  }

  boolean baseline(int variant) {
    return variant == compared.reference();
  }

  String title(int variant) {
    return compared.title(variant).in(language);
  }

  /** Title as it fits in a legend. */
  String brief(int variant) {
    return Fit.cut(title(variant), Fonts.plain(12), Captions.LONGEST_TITLE);
  }

  /** Number and title, as much of it as fits in {@code width} points. */
  String label(int variant, Font font, double width) {
    return Fit.cut(number(variant) + "  " + title(variant), font, width);
  }

  /** Heading of the variant's panel. */
  String heading(int variant, double width) {
    return label(variant, Fonts.bold(13), width - INDENT);
  }

  /** Its number: its place in the manifest, from 1. */
  String number(int variant) {
    return Integer.toString(variant + 1);
  }

  Color colour(int variant) {
    return baseline(variant) ? BASELINE : Palette.colour(look(variant));
  }

  /** Its colour for an area: {@code alpha} in [0,1] is how much of it is left. */
  Color light(int variant, double alpha) {
    return baseline(variant) ? BASELINE_BAND : Palette.light(look(variant), alpha);
  }

  Shape marker(int variant) {
    return Palette.marker(baseline(variant) ? 1 : place(variant));
  }

  private int look(int variant) {
    return LOOKS[place(variant) % LOOKS.length];
  }

  private int place(int variant) {
    return compared.others().indexOf(variant);
  }
}
