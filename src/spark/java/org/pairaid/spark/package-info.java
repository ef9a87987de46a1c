/**
 * Runs on a cluster of Apache Spark. Depends on studies alone; built by the profile {@code spark} only, and found as a service.
 */
package org.pairaid.spark;
