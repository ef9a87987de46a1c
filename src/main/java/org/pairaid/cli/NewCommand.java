package org.pairaid.cli;

import picocli.CommandLine.Command;

/** {@code pairaid new}: something to start from. */
@Command(
    name = "new",
    description = "Writes something to start from: a strategy of your own, or a scenario.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {NewStrategyCommand.class, NewScenarioCommand.class},
    footer = {"", "Examples:", "  pairaid new strategy my-aider", "  pairaid new scenario mine --from wenchuan-2008"})
final class NewCommand {}
