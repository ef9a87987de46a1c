/**
 * Who is paired with whom: matching algorithms on plain matrices, and what couples of governments are to each other. Depends on the model;
 * the cycle and the indicators depend on it.
 */
package org.pairaid.matching;
