/**
 * The command line: one command a file. It may depend on everything; nothing depends on it.
 */
package org.pairaid.cli;
