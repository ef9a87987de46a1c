/**
 * Fitting parameters to observed series, as plain numbers: distances, search for the best point, approximate Bayesian computation, what the data tell apart, naive forecasts.
 * Depends on the model's random streams alone; studies, reports and the command line depend on it.
 */
package org.pairaid.calibration;
