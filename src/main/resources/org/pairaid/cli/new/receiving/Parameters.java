package @PACKAGE@;

import org.pairaid.model.Parameter;

/** What a scenario file can say: {@code {use: @NAME@, with: {step: .05}}}. */
public record @CLASS@Parameters(
    @Parameter(value = ".1", max = 1, unit = "share", en = "How far its effort moves in a cycle", zh = "努力调整幅度") double step) {}
