package org.pairaid.cli;

/** Forms of what a command answers. */
enum Format {
  TEXT,
  JSON
}
