/**
 * Strategies of users, loaded from jars. Depends on the strategies' interfaces and on the model's {@code Parameter}; studies and the command line depend on it.
 */
package org.pairaid.plugin;
