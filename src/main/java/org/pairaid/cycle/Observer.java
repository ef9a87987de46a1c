package org.pairaid.cycle;

import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Shock;
import org.pairaid.model.World;

/** Watches the loop without acting in it. Indicators, checks and recorders hang here. */
public interface Observer {
  /** Pairs were made, made anew or dissolved. */
  default void paired(World world) {}

  /** A project was launched. */
  default void launched(World world, Pairing pairing, Project project) {}

  /** A project of this launch follows the centre's plan (model B4). */
  default void planned(World world, Pairing pairing, Project project) {}

  /** Proposals dropped out of the pipeline, worth {@code funds} 亿元 before their money went to others (model B15). */
  default void dropped(World world, Pairing pairing, double funds) {}

  /** A task worth {@code funds} 亿元 was lost between the tiers, its money lapsed (任务落空; model B3). */
  default void undone(World world, Pairing pairing, double funds) {}

  /** A project ended without benefit. */
  default void abandoned(World world, Pairing pairing, Project project) {}

  /**
   * A project was completed.
   *
   * @param flownBack funds and attracted investment that flowed back to the aider, 亿元
   * @param attracted investment attracted, 亿元
   */
  default void completed(World world, Pairing pairing, Project project, double flownBack, double attracted) {}

  /**
   * Enterprises and social organisations have brought something to a place in a period.
   *
   * @param invested own money that enterprises invested, 亿元
   * @param given what enterprises and social organisations gave, 亿元
   */
  default void supported(World world, ReceivingGovernment receiver, double invested, double given) {}

  /** Funds of a pairing were spent on something else than a project, {@code amount} 亿元, above 0. */
  default void spent(World world, Pairing pairing, Spending spending, double amount) {}

  /** A shock has struck a place. */
  default void struck(World world, ReceivingGovernment receiver, Shock shock) {}

  /** A period has passed. */
  default void periodEnded(World world) {}

  /** A cycle has been assessed. */
  default void cycleEnded(World world) {}
}
