/**
 * The contract that every strategy keeps to, as a check that authors of strategies run in their own tests; it needs no test library. Depends on
 * strategies, the model and the binding of scenario files; nothing in the program depends on it.
 */
package org.pairaid.contract;
