package org.pairaid.cycle;

import java.util.List;
import org.pairaid.strategy.AidingStrategy;
import org.pairaid.strategy.CentreStrategy;
import org.pairaid.strategy.ReceivingStrategy;

/**
 * Who decides for whom in one replicate.
 *
 * @param aiding one for each aider of the world, in its order
 * @param receiving one for each receiver of the world, in its order
 * @param centre the centre's
 */
public record Minds(List<Mind<AidingStrategy>> aiding, List<Mind<ReceivingStrategy>> receiving, Mind<CentreStrategy> centre) {}
