package org.pairaid.indicator;

import org.pairaid.cycle.Observer;
import org.pairaid.cycle.Spending;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.Shock;
import org.pairaid.model.World;

/** Several observers as one. */
public final class Observers implements Observer {
  private final Observer[] all;

  /**
   * @param all who watches, in order
   */
  public Observers(Observer... all) {
    this.all = all.clone();
  }

  @Override
  public void paired(World world) {
    for (Observer observer : all) {
      observer.paired(world);
    }
  }

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    for (Observer observer : all) {
      observer.launched(world, pairing, project);
    }
  }

  @Override
  public void planned(World world, Pairing pairing, Project project) {
    for (Observer observer : all) {
      observer.planned(world, pairing, project);
    }
  }

  @Override
  public void dropped(World world, Pairing pairing, double funds) {
    for (Observer observer : all) {
      observer.dropped(world, pairing, funds);
    }
  }

  @Override
  public void undone(World world, Pairing pairing, double funds) {
    for (Observer observer : all) {
      observer.undone(world, pairing, funds);
    }
  }

  @Override
  public void abandoned(World world, Pairing pairing, Project project) {
    for (Observer observer : all) {
      observer.abandoned(world, pairing, project);
    }
  }

  @Override
  public void completed(World world, Pairing pairing, Project project, double flownBack, double attracted) {
    for (Observer observer : all) {
      observer.completed(world, pairing, project, flownBack, attracted);
    }
  }

  @Override
  public void supported(World world, ReceivingGovernment receiver, double invested, double given) {
    for (Observer observer : all) {
      observer.supported(world, receiver, invested, given);
    }
  }

  @Override
  public void spent(World world, Pairing pairing, Spending spending, double amount) {
    for (Observer observer : all) {
      observer.spent(world, pairing, spending, amount);
    }
  }

  @Override
  public void struck(World world, ReceivingGovernment receiver, Shock shock) {
    for (Observer observer : all) {
      observer.struck(world, receiver, shock);
    }
  }

  @Override
  public void periodEnded(World world) {
    for (Observer observer : all) {
      observer.periodEnded(world);
    }
  }

  @Override
  public void cycleEnded(World world) {
    for (Observer observer : all) {
      observer.cycleEnded(world);
    }
  }
}
