package org.pairaid.cli;

import org.pairaid.experiment.Build;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"pairaid " + Build.current()};
  }
}
