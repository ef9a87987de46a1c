/**
 * What watches the loop: the list of indicators and the recorders that take them. Nothing here acts; it depends on the cycle's
 * hooks and on the model.
 */
package org.pairaid.indicator;
