package org.pairaid.cli;

import picocli.CommandLine.Command;

/** {@code pairaid new}: something to start from. */
@Command(
    name = "new",
    description = "Writes something to start from: a strategy of your own.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = NewStrategyCommand.class,
    footer = {"", "Example:", "  pairaid new strategy my-aider"})
final class NewCommand {}
