package org.pairaid.report;

import java.util.List;
import java.util.stream.IntStream;
import org.pairaid.model.Text;

/** What blame avoidance is made of over time: a fifth of each lever, a panel for each variant. */
record CompositionPlot(Compared compared) {
  static final String NAME = "composition";
  private static final List<String> LEVERS = List.of("pleading", "delegation", "selectivity", "collusion", "showcase");
  private static final Text TITLE = new Text("What blame avoidance is made of", "避责的构成");
  private static final Text WHAT = new Text("means over replicates", "各次重复的均值");
  private static final int[] LOOKS = {0, 6, 2, 5, 1};

  Figure figure() {
    Text caption = new Text("Each lever counts a fifth, so that the top is blame avoidance; means over replicates. A panel for each variant, the baseline among them.",
        "每种策略计五分之一，顶端即避责水平；各次重复的均值。每个方案（含基准）一幅小图。");
    return new Figure(NAME, TITLE, Grid.note(caption, new Variants(compared, Words.ENGLISH).all()), this::sheet);
  }

  private Sheet sheet(String language) {
    Variants variants = new Variants(compared, language);
    List<Integer> shown = Grid.first(variants.all());
    double width = new Grid(shown.size()).width();
    return levers(compared.ensembles()).sheet(TITLE.in(language), Captions.compared(compared, WHAT).in(language), shown,
        shown.stream().map(variant -> variants.heading(variant, width)).toList(), language);
  }

  static StackPlot levers(List<Ensemble> ensembles) {
    return new StackPlot(ensembles, IntStream.range(0, LEVERS.size())
        .mapToObj(i -> new StackPlot.Part(Figures.indicator(LEVERS.get(i)), 1.0 / LEVERS.size(), Palette.colour(LOOKS[i]))).toList());
  }
}
