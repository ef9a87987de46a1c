package org.pairaid.scenario;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.pairaid.model.Text;

/**
 * A pattern on record that a model of paired aid may be asked to show (pattern-oriented modelling). What the model can be held to stands in scenarios as
 * {@link Target}s; the other patterns say why not.
 *
 * @param id T1 to T18
 * @param title the pattern in words
 * @param value the numbers on record
 * @param strength how well they are known: printed, computed, verified or secondary, as in the scenarios
 * @param kind in what the model is held to it
 * @param targets ids of the targets that test it, in whichever scenarios have them; empty exactly where the kind is {@link Kind#NONE}
 * @param note what the targets leave out, or why there are none; in that case never empty
 */
public record Pattern(String id, Text title, Text value, String strength, Kind kind, List<String> targets, Text note) {

  /** In what a model can be held to a pattern. */
  public enum Kind {
    /** In size. */
    LEVEL(new Text("level", "数值")),
    /** In which way something goes. */
    SIGN(new Text("sign", "符号")),
    /** In order of size only. */
    ORDER(new Text("order of size", "量级")),
    /** In nothing. */
    NONE(new Text("not comparable", "不可比"));

    private final Text words;

    Kind(Text words) {
      this.words = words;
    }

    /** The kind in words. */
    public Text words() {
      return words;
    }
  }

  public Pattern {
    targets = List.copyOf(targets);
  }

  /** All patterns, in order. */
  public static List<Pattern> all() {
    return OwnTable.rows("patterns.csv").stream().map(Pattern::of).toList();
  }

  private static Pattern of(UnaryOperator<String> cell) {
    return new Pattern(cell.apply("id"), new Text(cell.apply("title.en"), cell.apply("title.zh")), new Text(cell.apply("value.en"), cell.apply("value.zh")),
        cell.apply("strength"), Kind.valueOf(cell.apply("kind").toUpperCase(Locale.ROOT)), OwnTable.words(cell.apply("targets")), new Text(cell.apply("note.en"), cell.apply("note.zh")));
  }
}
