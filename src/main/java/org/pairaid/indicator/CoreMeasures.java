package org.pairaid.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.pairaid.model.AidingGovernment;
import org.pairaid.model.Domain;
import org.pairaid.model.Pairing;
import org.pairaid.model.Project;
import org.pairaid.model.ReceivingGovernment;
import org.pairaid.model.World;

/** The indicators of model A10. */
final class CoreMeasures implements Measures {
  private static final double VISIBLE = .7;
  // A list and one loop rather than a call for each: a replicate spends less on them than the compiler would.
  private static final List<ToDoubleBiFunction<ReceivingGovernment, World>> OF_RECEIVERS = List.of(
      (r, world) -> r.habit(),
      (r, world) -> r.decision().effort(),
      (r, world) -> r.compositeCapability(),
      (r, world) -> r.developmentIndex(world.rules().development().revenueGoal()),
      (r, world) -> r.satisfaction(),
      (r, world) -> r.ecology(),
      (r, world) -> r.graduated() ? 1 : 0,
      (r, world) -> r.relapsed() ? 1 : 0,
      (r, world) -> r.idleShare());
  private static final List<ToDoubleFunction<AidingGovernment>> OF_AIDERS = List.of(
      a -> a.decision().pleading(),
      a -> a.decision().delegation(),
      a -> a.decision().selectivity(),
      a -> a.decision().collusion(),
      a -> a.decision().showcase(),
      a -> a.decision().avoidance(),
      a -> a.reportedScore().value(),
      a -> a.trueScore().value(),
      a -> a.reportedScore().value() - a.trueScore().value());

  private final double[] aidDependence;
  private final double[] externalDependence;
  private final Launches launches = new Launches();

  CoreMeasures(int receivers) {
    aidDependence = new double[receivers];
    externalDependence = new double[receivers];
  }

  @Override
  public void launched(World world, Pairing pairing, Project project) {
    launches.launched(world.domains().get(project.domain()), project);
  }

  @Override
  public void abandoned(World world, Pairing pairing, Project project) {
    launches.abandoned += project.funds();
  }

  @Override
  public void completed(World world, Pairing pairing, Project project, double flownBack, double attracted) {
    launches.flownBack += flownBack;
    launches.attracted += attracted;
  }

  @Override
  public void periodEnded(World world) {
    if (world.period() == 0) {
      Arrays.fill(aidDependence, 0);
      Arrays.fill(externalDependence, 0);
    }
    for (int j = 0; j < aidDependence.length; j++) {
      ReceivingGovernment receiver = world.receivers().get(j);
      aidDependence[j] += receiver.aidDependence();
      externalDependence[j] += receiver.externalDependence();
    }
  }

  @Override
  public void addTo(Row row, World world) {
    List<ReceivingGovernment> receivers = world.receivers();
    row.add(mean(aidDependence) / world.periodsPerYear());
    row.add(mean(externalDependence) / world.periodsPerYear());
    OF_RECEIVERS.forEach(measure -> row.add(mean(receivers, receiver -> measure.applyAsDouble(receiver, world))));
    row.add(sum(receivers, ReceivingGovernment::revenue));
    List<AidingGovernment> aiders = world.pairedAiders();
    double target = sum(aiders, AidingGovernment::target);
    double funds = sum(aiders, AidingGovernment::funds);
    row.add(funds);
    row.add(target);
    row.add(target == 0 ? Double.NaN : funds / target);
    launches.writeTo(row);
    OF_AIDERS.forEach(measure -> row.add(mean(aiders, measure)));
    row.add(mean(world.pairings(), Pairing::trust));
    row.add(aidGini(world));
    row.add(launches.attracted);
    launches.clear();
  }

  private static double aidGini(World world) {
    List<ReceivingGovernment> receivers = world.receivers();
    double[] perHead = new double[receivers.size()];
    for (Pairing pairing : world.pairings()) {
      ReceivingGovernment receiver = pairing.receiver();
      perHead[receiver.index()] += pairing.funds() / receiver.profile().population();
    }
    return Gini.of(perHead);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static <T> double sum(List<T> entities, ToDoubleFunction<T> value) {
    double sum = 0;
    for (T entity : entities) {
      sum += value.applyAsDouble(entity);
    }
    return sum;
  }

  private static <T> double mean(List<T> entities, ToDoubleFunction<T> value) {
    return sum(entities, value) / entities.size();
  }

  /** What was launched, abandoned, returned and attracted in the cycle. */
  private static final class Launches {
    private double funds;
    private double fit;
    private double fitDomain;
    private double fitTargetGroup;
    private double fitProcess;
    private double fitPoint;
    private double visible;
    private double social;
    private double abandoned;
    private double flownBack;
    private double attracted;

    void launched(Domain domain, Project project) {
      double amount = project.funds();
      funds += amount;
      fit += amount * project.fit().overall();
      fitDomain += amount * project.fit().domain();
      fitTargetGroup += amount * project.fit().targetGroup();
      fitProcess += amount * project.fit().process();
      fitPoint += amount * project.fit().point();
      visible += domain.visibility() >= VISIBLE ? amount : 0;
      social += amount * domain.social();
    }

    void writeTo(Row row) {
      for (double amount : new double[] {fit, fitDomain, fitTargetGroup, fitProcess, fitPoint, visible, social, abandoned, flownBack}) {
        row.add(funds == 0 ? Double.NaN : amount / funds);
      }
    }

    void clear() {
      funds = 0;
      fit = 0;
      fitDomain = 0;
      fitTargetGroup = 0;
      fitProcess = 0;
      fitPoint = 0;
      visible = 0;
      social = 0;
      abandoned = 0;
      flownBack = 0;
      attracted = 0;
    }
  }
}
