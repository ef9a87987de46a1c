package org.pairaid.cycle;

import org.pairaid.model.Digital;
import org.pairaid.model.Pairing;
import org.pairaid.model.Purpose;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;

/** Before projects are launched: platforms work or fail (model B6), and cadres follow the money (挂职干部; model B14). */
final class Equip implements Stage {
  @Override
  public void run(World world) {
    Digital digital = world.rules().digital();
    for (ReceivingGovernment receiver : world.receivers()) {
      receiver.digital().open(digital.outage() > 0 && fails(world, receiver));
    }
    var cadres = world.rules().cadres();
    for (Pairing pairing : world.pairings()) {
      if (pairing.cadres().post(cadres, pairing.funds(), pairing.receiver().profile().population())) {
        pairing.meetAnew(cadres.turnover());
      }
    }
  }

  private static boolean fails(World world, ReceivingGovernment receiver) {
    return world.streams().stream(Purpose.OUTAGE, receiver.key(), world.cycle()).nextDouble() < world.rules().digital().outage();
  }
}
