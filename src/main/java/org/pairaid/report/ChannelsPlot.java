package org.pairaid.report;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pairaid.indicator.Indicator;
import org.pairaid.model.Text;

/** What reaches receivers, by channel over time: a panel for each scenario. */
final class ChannelsPlot {
  static final String NAME = "channels";
  /** The channels, whose shares add up to 1; the largest as a rule first. */
  static final List<Indicator> CHANNELS = Stream.of("share_vertical", "share_local_local", "share_central_local", "share_within_province", "share_enterprises", "share_donations")
      .map(Figures::indicator).toList();
  static final Text TITLE = new Text("Where resources come from", "资源来自何处");
  private static final Text CAPTION = new Text("Share of each channel in all that reaches receivers, means over replicates.", "各渠道占到达受援地全部资源的比重，各次重复的均值。");
  private static final Text WHAT = new Text("means over replicates", "各次重复的均值");
  private static final String TRANSFERS = "share_vertical";
  private static final List<Color> COLOURS = List.of(new Color(0xBDBDBD), Palette.colour(0), Palette.colour(1), Palette.colour(2), Palette.colour(5), Palette.colour(4));

  private ChannelsPlot() {}

  /** The picture of some scenarios; none where aid comes by fewer than two channels. */
  static Optional<Figure> of(List<Ensemble> ensembles) {
    List<StackPlot.Part> parts = IntStream.range(0, CHANNELS.size()).filter(i -> carries(ensembles, CHANNELS.get(i)))
        .mapToObj(i -> new StackPlot.Part(CHANNELS.get(i), 1, COLOURS.get(i))).toList();
    if (parts.stream().filter(part -> !part.indicator().name().equals(TRANSFERS)).count() < 2) {
      return Optional.empty();
    }
    return Optional.of(new Figure(NAME, TITLE, Grid.note(CAPTION, ensembles.size(), Grid.MOST), language -> sheet(new StackPlot(ensembles, parts), language)));
  }

  private static boolean carries(List<Ensemble> ensembles, Indicator channel) {
    return ensembles.stream().flatMap(ensemble -> ensemble.over(channel).stream()).anyMatch(summary -> summary.mean().mean() > 0);
  }

  private static Sheet sheet(StackPlot plot, String language) {
    List<Integer> shown = Grid.first(IntStream.range(0, plot.ensembles().size()).boxed().toList());
    double width = new Grid(shown.size()).width() - 16;
    List<String> headings = plot.ensembles().size() == 1 ? null
        : shown.stream().map(i -> Fit.cut(plot.ensembles().get(i).scenario().title().in(language), Fonts.bold(13), width)).toList();
    return plot.sheet(TITLE.in(language), Captions.subtitle(plot.ensembles(), WHAT).in(language), shown, headings, language);
  }
}
