package @PACKAGE@;

import org.pairaid.model.Parameter;

/** What a scenario file can say: {@code {use: @NAME@, with: {goal: .8}}}. */
public record @CLASS@Parameters(
    @Parameter(value = ".7", max = 1, unit = "score", en = "Score that it wants to reach", zh = "目标得分") double goal,
    @Parameter(value = ".1", max = 1, unit = "share", en = "What it pays more after a lower score", zh = "增资幅度") double step) {}
