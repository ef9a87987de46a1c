/**
 * Points in the unit cube at which sensitivity is measured, and the indices that outputs at these points give: Morris and Sobol'. Numbers only: it depends
 * on nothing of the program; experiments, reports and the command line may depend on it.
 */
package org.pairaid.design;
