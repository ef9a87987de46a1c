/**
 * Strategies of users, loaded from jars. Depends on the strategies' interfaces and on the model's {@code Parameter}; only the command line depends on it.
 */
package org.pairaid.plugin;
