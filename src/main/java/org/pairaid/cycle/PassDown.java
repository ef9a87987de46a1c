package org.pairaid.cycle;

import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Contract;
import org.pairaid.model.Purpose;
import org.pairaid.model.World;

/** Under straight contracting the aiders that have deputies pass their task down to them, and each tier adds to it (正向发包、层层加码; model B3). */
final class PassDown implements Stage {
  @Override
  public void run(World world) {
    if (world.rules().contract().form() != Contract.Form.STRAIGHT) {
      return;
    }
    double amplified = world.rules().deputies().amplified();
    for (AidingGovernment aider : world.pairedAiders()) {
      if (!aider.deputies().isEmpty()) {
        aider.passDown(aider.decision().delegation() * aider.load() * amplified);
      }
    }
  }

  /** Whether a task is lost between the tiers (任务落空): pushed down by the aider and sent back up by the deputy that should carry it. */
  static boolean undone(World world, AidingGovernment aider, Approval.Approved task) {
    boolean carried = world.rules().contract().form() == Contract.Form.STRAIGHT && !aider.deputies().isEmpty();
    return carried && aider.carrier(task.pairing(), task.number()).escalates()
        && world.streams().stream(Purpose.TASK, task.key(), world.cycle()).nextDouble() < aider.decision().delegation();
  }
}
