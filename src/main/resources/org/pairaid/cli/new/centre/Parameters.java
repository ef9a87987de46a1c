package @PACKAGE@;

import org.pairaid.model.Parameter;

/** What a scenario file can say: {@code {use: @NAME@, with: {step: .05}}}. */
public record @CLASS@Parameters(
    @Parameter(value = ".1", max = 1, unit = "level", en = "How far digital accountability rises after an exposure", zh = "责任性提高幅度") double step) {}
