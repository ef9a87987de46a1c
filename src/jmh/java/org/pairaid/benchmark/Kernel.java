package org.pairaid.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.pairaid.model.Domain;
import org.pairaid.model.Rules;
import org.pairaid.simulation.Blueprint;

/**
 * The core of the model (Part A) by hand, line by line, in flat arrays: what a replicate costs at least when nothing but the core can be asked for. No agents, no
 * strategies, no keyed streams, no extensions, {@code Math} instead of {@code StrictMath}. It measures the program and is no part of it; {@link KernelCheck} holds it against the program's indicators.
 */
final class Kernel {
  /** Indicators, in the order in which {@link #run} gives them. */
  static final List<String> INDICATORS = List.of("aid_dependence", "external_dependence", "dependence_habit", "self_effort", "capability", "development_index", "satisfaction", "ecology",
      "graduated_share", "relapsed_share", "idle_share", "own_revenue", "funds", "target", "delivery", "project_fit", "fit_domain", "fit_target_group", "fit_process", "fit_point", "showcase_share",
      "social_share", "abandoned_share", "backflow_share", "pleading", "delegation", "selectivity", "collusion", "showcase", "avoidance", "reported_score", "true_score", "assessment_gap", "trust",
      "aid_gini", "attracted_investment");

  private static final RandomGeneratorFactory<RandomGenerator> GENERATOR = RandomGeneratorFactory.of("L64X128MixRandom");
  private static final int K = 5;

  private final Rules rules;
  private final int cycles;
  private final int periods;
  private final int domains;
  private final int aiders;
  private final int receivers;
  private final int pairs;
  private final double[] visibility;
  private final double[] length;
  private final double[] soft;
  private final double[] social;
  private final double[] backflow;
  private final double[] pollution;
  private final double[] leverage;
  private final double[][] content;
  private final int[] giver;
  private final int[] taker;
  private final double[] revenueA;
  private final double[] growth;
  private final double[] slack;
  private final double[] career;
  private final double[][] supply;
  private final double[] initialFunds;
  private final double[] population;
  private final double[] revenueR;
  private final double[] transfers;
  private final double[] effort0;
  private final double[] horizon;
  private final double[] access;
  private final double[] feedback;
  private final double[] careerR;
  private final double[] habit0;
  private final double[][] need0;
  private final double[][] capability0;

  Kernel(Blueprint world) {
    rules = world.schedule().get(0);
    cycles = world.cycles();
    periods = world.calendar().periodsPerYear();
    List<Domain> list = world.domains();
    domains = list.size();
    visibility = list.stream().mapToDouble(Domain::visibility).toArray();
    length = list.stream().mapToDouble(Domain::duration).toArray();
    soft = list.stream().mapToDouble(Domain::soft).toArray();
    social = list.stream().mapToDouble(Domain::social).toArray();
    backflow = list.stream().mapToDouble(Domain::backflow).toArray();
    pollution = list.stream().mapToDouble(Domain::pollution).toArray();
    leverage = list.stream().mapToDouble(Domain::leverage).toArray();
    content = list.stream().map(d -> d.capabilities().toArray()).toArray(double[][]::new);
    var aiding = world.aiding();
    var receiving = world.receiving();
    aiders = aiding.size();
    receivers = receiving.size();
    pairs = world.pairs().size();
    List<String> aidingIds = aiding.stream().map(a -> a.id()).toList();
    List<String> receivingIds = receiving.stream().map(r -> r.id()).toList();
    giver = world.pairs().stream().mapToInt(pair -> aidingIds.indexOf(pair.aiding())).toArray();
    taker = world.pairs().stream().mapToInt(pair -> receivingIds.indexOf(pair.receiving())).toArray();
    revenueA = aiding.stream().mapToDouble(a -> a.revenue()).toArray();
    growth = aiding.stream().mapToDouble(a -> a.growth()).toArray();
    slack = aiding.stream().mapToDouble(a -> a.slack()).toArray();
    career = aiding.stream().mapToDouble(a -> a.career()).toArray();
    supply = aiding.stream().map(a -> list.stream().mapToDouble(d -> a.supply().get(d.id())).toArray()).toArray(double[][]::new);
    initialFunds = aiding.stream().mapToDouble(a -> a.initialFunds() == null ? Double.NaN : a.initialFunds()).toArray();
    population = receiving.stream().mapToDouble(r -> r.population()).toArray();
    revenueR = receiving.stream().mapToDouble(r -> r.revenue()).toArray();
    transfers = receiving.stream().mapToDouble(r -> r.transfers()).toArray();
    effort0 = receiving.stream().mapToDouble(r -> r.effort()).toArray();
    horizon = receiving.stream().mapToDouble(r -> r.horizon()).toArray();
    access = receiving.stream().mapToDouble(r -> r.access()).toArray();
    feedback = receiving.stream().mapToDouble(r -> r.feedback()).toArray();
    careerR = receiving.stream().mapToDouble(r -> r.career()).toArray();
    habit0 = receiving.stream().mapToDouble(r -> r.habit()).toArray();
    need0 = receiving.stream().map(r -> list.stream().mapToDouble(d -> r.need().get(d.id())).toArray()).toArray(double[][]::new);
    capability0 = receiving.stream().map(r -> r.capabilities().toArray()).toArray(double[][]::new);
  }

  /** One replicate: a value for each cycle and indicator. */
  double[][] run(long seed) {
    return new Run(GENERATOR.create(seed)).all();
  }

  private static double clamp(double x) {
    return Math.max(0, Math.min(1, x));
  }

  /** The state of one replicate. */
  private final class Run {
    private final RandomGenerator random;
    // aiders
    private final double[] revenue = revenueA.clone();
    private final double[] score = filled(aiders, .6);
    private final double[] truth = filled(aiders, .6);
    private final double[] funds = filled(aiders, Double.NaN);
    private final double[] belief = filled(aiders, Double.NaN);
    private final double[] target = new double[aiders];
    private final double[] bargained = new double[aiders];
    private final double[] p = new double[aiders];
    private final double[] d = new double[aiders];
    private final double[] s = new double[aiders];
    private final double[] c = new double[aiders];
    private final double[] z = new double[aiders];
    private final double[] meanY = new double[aiders];
    private final double[] ended = new double[aiders];
    private final double[] visible = new double[aiders];
    private final double[] socially = new double[aiders];
    private final boolean[] exposed = new boolean[aiders];
    // receivers
    private final double[] own = revenueR.clone();
    private final double[] habit = habit0.clone();
    private final double[] u = new double[receivers];
    private final double[] y = new double[receivers];
    private final double[][] need = Arrays.stream(need0).map(double[]::clone).toArray(double[][]::new);
    private final double[] largest = new double[receivers];
    private final double[][] capability = Arrays.stream(capability0).map(double[]::clone).toArray(double[][]::new);
    private final double[] composite = new double[receivers];
    private final double[] stock = new double[receivers];
    private final double[] useful = new double[receivers];
    private final double[] satisfaction = filled(receivers, .5);
    private final double[] ecology = filled(receivers, 1);
    private final double[] softShare = filled(receivers, .3);
    private final double[] weight = filled(receivers, 1);
    private final int[] above = new int[receivers];
    private final boolean[] graduated = new boolean[receivers];
    private final boolean[] relapsed = new boolean[receivers];
    private final double[] dependence = new double[receivers];
    private final double[] external = new double[receivers];
    // flows of the period, by receiver
    private final double[] disbursed = new double[receivers];
    private final double[] softDisbursed = new double[receivers];
    private final double[][] softBenefit = new double[receivers][K];
    private final double[][] benefit = new double[receivers][domains];
    private final double[] hard = new double[receivers];
    private final double[] polluted = new double[receivers];
    private final double[] stayed = new double[receivers];
    // pairings
    private final double[] trust = filled(pairs, .5);
    private final double[] given = new double[pairs];
    // projects, packed
    private int projects;
    private int[] pair = new int[256];
    private int[] domain = new int[256];
    private int[] delay = new int[256];
    private int[] duration = new int[256];
    private int[] left = new int[256];
    private boolean[] reworked = new boolean[256];
    private double[] money = new double[256];
    private double[] fit = new double[256];
    private double[] quality = new double[256];
    private double[] shirk = new double[256];
    // what is recorded in the cycle
    private double launched;
    private double sumFit;
    private double sumDomain;
    private double sumTarget;
    private double sumProcess;
    private double sumPoint;
    private double sumShow;
    private double sumSocial;
    private double abandoned;
    private double flownBack;
    private double attracted;

    Run(RandomGenerator random) {
      this.random = random;
      for (int j = 0; j < receivers; j++) {
        largest[j] = Arrays.stream(need[j]).max().orElseThrow();
        composite[j] = mean(capability[j]);
      }
    }

    double[][] all() {
      double[][] rows = new double[cycles][];
      for (int cycle = 0; cycle < cycles; cycle++) {
        decide(cycle);
        launch();
        Arrays.fill(dependence, 0);
        Arrays.fill(external, 0);
        for (int t = 0; t < periods; t++) {
          execute();
          develop();
        }
        assess();
        rows[cycle] = record();
      }
      return rows;
    }

    private void decide(int cycle) {
      var a = rules.assessment();
      var b = rules.behaviour();
      double stakes = a.stakes().at(cycle);
      double v = rules.verification();
      double pi = rules.detection();
      double digital = rules.digital().accountability();
      for (int j = 0; j < receivers; j++) {
        double power = careerR[j] * a.receiverStakes() * stakes;
        u[j] = clamp(effort0[j] * (1 - rules.development().habitEffect() * habit[j]) + power * a.selfDevelopmentWeight());
        y[j] = clamp((power * b.inflation() * a.evaluators().receiver() - power * a.fines().collusion() * pi) / b.avoidanceCost() + .5 * a.joint() - pi);
      }
      for (int i = 0; i < aiders; i++) {
        double sumY = 0;
        double sumB = 0;
        double most = 0;
        int n = 0;
        for (int l = 0; l < pairs; l++) {
          if (giver[l] == i) {
            sumY += y[taker[l]];
            sumB += feedback[taker[l]];
            most = Math.max(most, feedback[taker[l]]);
            n++;
          }
        }
        meanY[i] = sumY / n;
        double spread = most - sumB / n;
        double power = a.reputation() + career[i] * stakes + rules.institution().legalDuty() * rules.institution().law();
        double gain = b.inflation() * (a.evaluators().aider() + a.evaluators().receiver() * meanY[i]);
        if (Double.isNaN(belief[i])) {
          belief[i] = pi * clamp(power * gain / (b.avoidanceCost() + power * a.fines().collusion() * pi));
        }
        target[i] = rules.contract().quota().at(cycle) * Math.pow(1 + rules.contract().quotaGrowth(), cycle) * revenue[i];
        double load = target[i] / (slack[i] * revenue[i]);
        double e = load == 0 ? 1 : clamp(power * a.executionWeight() / (b.fundingCost() * load));
        double ca = b.avoidanceCost();
        p[i] = clamp((rules.contract().maxRelief() * (1 - v) * (power * a.executionWeight() * (1 - e) + .5 * b.fundingCost() * load * e * e) - a.fines().pleading() * v * power) / ca);
        d[i] = clamp(.3 * rules.contract().form().reach() * a.accountability() * career[i] * stakes * (1 - .8 * digital) * (1 - score[i]) / ca);
        s[i] = clamp(spread * (b.privateReturn() - power * a.equityWeight()) / ca);
        c[i] = clamp(power * (gain - a.fines().collusion() * belief[i]) / ca);
        z[i] = clamp(power * (1 - a.executionWeight()) * b.showcaseGain()
            * (a.economicWeight() - (1 - a.economicWeight()) * (.5 + a.evaluators().publicVoice() + a.evaluators().thirdParty())) / ca + .1);
        bargained[i] = target[i] * (1 - rules.contract().maxRelief() * p[i] * (1 - v));
        double wanted = e * bargained[i];
        if (Double.isNaN(funds[i])) {
          funds[i] = Double.isNaN(initialFunds[i]) ? rules.contract().initialDelivery() * wanted : initialFunds[i];
        }
        funds[i] += rules.contract().budgetInertia() * (wanted - funds[i]);
        funds[i] = Math.min(funds[i], slack[i] * revenue[i]);
        double all = 0;
        for (int l = 0; l < pairs; l++) {
          if (giver[l] == i) {
            int j = taker[l];
            double gap = Math.max(.05, Math.min(1, 1 - own[j] / population[j] / (2 * rules.development().revenueGoal()))) * population[j];
            given[l] = weight[j] * Math.pow(gap, 1 - s[i]) * Math.pow(feedback[j] * population[j], s[i]) * (1 + .5 * habit[j]);
            all += given[l];
          }
        }
        for (int l = 0; l < pairs; l++) {
          if (giver[l] == i) {
            given[l] = funds[i] * (all > 0 ? given[l] / all : 1.0 / n);
          }
        }
      }
    }

    private void launch() {
      var system = rules.project();
      double responsive = rules.digital().responsiveness();
      double theta = rules.assessment().economicWeight();
      double half = system.aiderControl();
      double[] normed = new double[domains];
      double[] value = new double[domains];
      boolean[] barred = new boolean[domains];
      for (int l = 0; l < pairs; l++) {
        if (given[l] <= 0) {
          continue;
        }
        int i = giver[l];
        int j = taker[l];
        int count = (int) Math.max(1, Math.min(system.maxPerPair(), Math.floor(given[l] / system.unit() + .5 + 1e-9)));
        double each = given[l] / count;
        double voice = system.baseVoice() + (1 - system.baseVoice()) * .4 * responsive * access[j];
        double controlA = (1 - voice) * half;
        double controlR = (1 - voice) * (1 - half);
        double q = system.baseInformation() + (1 - system.baseInformation()) * clamp(.4 * system.conference() * trust[l] + .5 * responsive * access[j]);
        double friction = system.baseFriction() * (1 - rules.institution().office()) * (1 - .5 * trust[l]) * 4 * half * (1 - half);
        double process = 1 - friction;
        double group = .4 + .6 * clamp(q * (1 - horizon[j] / 2) + voice);
        double watchA = clamp(system.baseSupervision() * (.5 + .5 * half) * (1 - d[i]) + .3 * rules.digital().accountability());
        double watchR = clamp(system.baseSupervision() * (1 - .5 * half) * (.5 + .5 * u[j]));
        double reverse = d[i] * Math.min(1, bargained[i] / (slack[i] * revenue[i]));
        double good = clamp((system.baseQuality() + (1 - system.baseQuality()) * (1 - (1 - watchA) * (1 - watchR))) * (1 - system.delegationLoss() * d[i] * (1 + reverse)));
        double shirking = (1 - watchA) * (1 - watchR);
        for (int k = 0; k < domains; k++) {
          normed[k] = need[j][k] / largest[j];
        }
        room(projects + count);
        for (int n = 0; n < count; n++) {
          int chosen = 0;
          double itsFit = 0;
          double itsPoint = 0;
          int attempt = 0;
          for (; attempt < 3; attempt++) {
            boolean free = false;
            for (int k = 0; k < domains; k++) {
              double x = q * normed[k] + (1 - q) * random.nextDouble();
              value[k] = Math.exp(system.choicePrecision() * (controlA * (z[i] * visibility[k] + (1 - z[i]) * (.5 * x + .5 * supply[i][k]) + .3 * s[i] * backflow[k]
                  + rules.behaviour().socialPull() * (1 - theta) * social[k]) + controlR * (horizon[j] * visibility[k] + (1 - horizon[j]) * x) + voice * normed[k]));
              barred[k] = pollution[k] > system.negativeList() && random.nextDouble() < system.reviewRigour();
              free |= !barred[k];
            }
            double sum = 0;
            for (int k = 0; k < domains; k++) {
              value[k] = free && barred[k] ? 0 : value[k];
              sum += value[k];
            }
            double draw = random.nextDouble() * sum;
            chosen = 0;
            while (chosen < domains - 1 && draw >= value[chosen]) {
              draw -= value[chosen++];
            }
            itsPoint = 1 - z[i] * visibility[chosen] * (1 - voice);
            itsFit = Math.pow(Math.sqrt(normed[chosen] * supply[i][chosen]), .4) * Math.pow(group, .2) * Math.pow(process, .2) * Math.pow(itsPoint, .2);
            if (attempt == 2 || itsFit + system.reviewError() * random.nextGaussian() >= system.reviewThreshold() * system.reviewRigour()) {
              break;
            }
          }
          pair[projects] = l;
          domain[projects] = chosen;
          delay[projects] = attempt;
          duration[projects] = (int) Math.max(1, Math.ceil(length[chosen] * periods * (1 + friction) - 1e-9));
          left[projects] = duration[projects];
          reworked[projects] = false;
          money[projects] = each;
          fit[projects] = itsFit;
          quality[projects] = good;
          shirk[projects] = shirking;
          projects++;
          launched += each;
          sumFit += each * itsFit;
          sumDomain += each * Math.sqrt(normed[chosen] * supply[i][chosen]);
          sumTarget += each * group;
          sumProcess += each * process;
          sumPoint += each * itsPoint;
          sumShow += visibility[chosen] >= .7 ? each : 0;
          sumSocial += each * social[chosen];
        }
      }
    }

    private void room(int size) {
      if (size > pair.length) {
        int more = Math.max(size, 2 * pair.length);
        pair = Arrays.copyOf(pair, more);
        domain = Arrays.copyOf(domain, more);
        delay = Arrays.copyOf(delay, more);
        duration = Arrays.copyOf(duration, more);
        left = Arrays.copyOf(left, more);
        reworked = Arrays.copyOf(reworked, more);
        money = Arrays.copyOf(money, more);
        fit = Arrays.copyOf(fit, more);
        quality = Arrays.copyOf(quality, more);
        shirk = Arrays.copyOf(shirk, more);
      }
    }

    private void execute() {
      double[] change = new double[pairs];
      double participation = rules.digital().participation();
      int kept = 0;
      for (int n = 0; n < projects; n++) {
        boolean over = false;
        int l = pair[n];
        int i = giver[l];
        int j = taker[l];
        int k = domain[n];
        if (delay[n] > 0) {
          delay[n]--;
        } else {
          if (!reworked[n]) {
            double paid = money[n] / duration[n];
            disbursed[j] += paid;
            softDisbursed[j] += paid * soft[k];
            left[n]--;
          }
          if (left[n] == 0) {
            double found = clamp(quality[n] + .1 * random.nextGaussian());
            if (found >= rules.project().acceptanceThreshold() || reworked[n]) {
              over = true;
              double b = money[n] * found * fit[n];
              for (int m = 0; m < K; m++) {
                softBenefit[j][m] += b * soft[k] * content[k][m];
              }
              benefit[j][k] += b;
              hard[j] += b * (1 - soft[k]) * (1 - backflow[k]);
              polluted[j] += money[n] * found * pollution[k];
              ended[i] += money[n];
              visible[i] += money[n] * visibility[k] * found;
              socially[i] += money[n] * found * fit[n];
              change[l] += .02 * (fit[n] - .4);
              double investment = leverage[k] * money[n] * (.5 + capability[j][4]) * (1 + participation * access[j]) * fit[n];
              attracted += investment;
              flownBack += backflow[k] * (investment + money[n] * found);
              stayed[j] += (1 - backflow[k]) * investment;
            } else if (random.nextDouble() < shirk[n]) {
              over = true;
              ended[i] += money[n];
              change[l] -= .05;
              abandoned += money[n];
            } else {
              reworked[n] = true;
            }
          }
        }
        if (!over) {
          pair[kept] = l;
          domain[kept] = k;
          delay[kept] = delay[n];
          duration[kept] = duration[n];
          left[kept] = left[n];
          reworked[kept] = reworked[n];
          money[kept] = money[n];
          fit[kept] = fit[n];
          quality[kept] = quality[n];
          shirk[kept] = shirk[n];
          kept++;
        }
      }
      projects = kept;
      for (int l = 0; l < pairs; l++) {
        trust[l] = clamp(trust[l] + change[l]);
      }
    }

    private void develop() {
      var g = rules.development();
      double dt = 1.0 / periods;
      for (int j = 0; j < receivers; j++) {
        double aid = disbursed[j] / dt;
        double resources = aid + transfers[j] + own[j];
        dependence[j] += aid / resources;
        double all = (aid + transfers[j]) / resources;
        external[j] += all;
        if (disbursed[j] > 0) {
          softShare[j] = softDisbursed[j] / disbursed[j];
        }
        double factor = 1 + rules.digital().participation() * access[j];
        double absorptive = Math.sqrt(capability[j][1] * capability[j][2]);
        for (int m = 0; m < K; m++) {
          double flow = softBenefit[j][m] / population[j] / dt;
          double now = capability[j][m];
          capability[j][m] = Math.max(.01, Math.min(1, now + dt * (g.capabilityGain() * flow / (flow + g.softHalf()) * absorptive * factor * (1 - now) - g.capabilityDecay() * (1 - u[j]) * now)));
        }
        composite[j] = mean(capability[j]);
        habit[j] = clamp(habit[j] + dt * (g.habitGain() * all * (1 - clamp(softShare[j] * factor)) * (1 - habit[j]) - g.habitLoss() * u[j] * habit[j]));
        stock[j] = Math.max(0, stock[j] + hard[j] / population[j] - dt * g.hardDecay() * stock[j]);
        useful[j] = Math.min(stock[j], 2 * composite[j] * g.hardHalf());
        double rate = g.growthBase() + g.growthEffort() * u[j] * composite[j] + g.growthHard() * useful[j] / (useful[j] + g.hardHalf()) + .02 * Math.min(1, stayed[j] / dt / own[j]);
        own[j] *= Math.exp(rate * dt + g.growthNoise() * Math.sqrt(dt) * random.nextGaussian());
        ecology[j] = clamp(ecology[j] - .05 * polluted[j] / population[j] + .02 * dt * (1 - ecology[j]));
        double relief = 0;
        for (int k = 0; k < domains; k++) {
          relief += benefit[j][k] * need[j][k];
        }
        relief = relief / largest[j] / population[j] / dt;
        satisfaction[j] = clamp(satisfaction[j] + dt * g.satisfactionSpeed() * (clamp(.3 + .7 * relief / (relief + .02)) - satisfaction[j]));
        double sum = 0;
        for (int k = 0; k < domains; k++) {
          need[j][k] = Math.max(.005, need[j][k] * Math.exp(-g.needService() * benefit[j][k] / population[j]) + dt * g.needGrowth() * (need0[j][k] - need[j][k]));
          sum += need[j][k];
        }
        largest[j] = 0;
        for (int k = 0; k < domains; k++) {
          need[j][k] /= sum;
          largest[j] = Math.max(largest[j], need[j][k]);
          benefit[j][k] = 0;
        }
        Arrays.fill(softBenefit[j], 0);
        disbursed[j] = 0;
        softDisbursed[j] = 0;
        hard[j] = 0;
        polluted[j] = 0;
        stayed[j] = 0;
      }
      for (int i = 0; i < aiders; i++) {
        revenue[i] *= Math.exp(growth[i] * dt);
      }
    }

    private double index(int j) {
      return .5 * Math.min(1, own[j] / population[j] / rules.development().revenueGoal()) + .5 * composite[j];
    }

    private void assess() {
      var a = rules.assessment();
      int all = 0;
      for (int i = 0; i < aiders; i++) {
        double execution = bargained[i] == 0 ? 1 : Math.min(1, funds[i] / bargained[i]);
        double outcome = ended[i] > 0 ? a.economicWeight() * visible[i] / ended[i] + (1 - a.economicWeight()) * socially[i] / ended[i] : truth[i];
        truth[i] = clamp(a.executionWeight() * execution + (1 - a.executionWeight()) * outcome);
        double content = 0;
        int n = 0;
        for (int l = 0; l < pairs; l++) {
          if (giver[l] == i) {
            content += satisfaction[taker[l]];
            n++;
          }
        }
        double inflated = rules.behaviour().inflation() * c[i];
        double reported = a.evaluators().aider() * clamp(truth[i] + inflated) + a.evaluators().receiver() * clamp(truth[i] + inflated * meanY[i])
            + a.evaluators().thirdParty() * clamp(truth[i] + a.thirdPartyError() * random.nextGaussian()) + a.evaluators().publicVoice() * clamp(content / n + a.publicError() * random.nextGaussian());
        exposed[i] = random.nextDouble() < rules.detection() * c[i];
        all += exposed[i] ? 1 : 0;
        score[i] = clamp(exposed[i] ? reported - a.fines().collusion() / 2 : reported);
        ended[i] = 0;
        visible[i] = 0;
        socially[i] = 0;
      }
      for (int i = 0; i < aiders; i++) {
        int mine = exposed[i] ? 1 : 0;
        double others = aiders == 1 ? mine : (all - mine) / (double) (aiders - 1);
        belief[i] += rules.behaviour().beliefSpeed() * (.5 * mine + .5 * others - belief[i]);
      }
      for (int j = 0; j < receivers; j++) {
        above[j] = index(j) >= rules.graduation().threshold() ? above[j] + 1 : 0;
        graduated[j] |= above[j] >= rules.graduation().cycles();
        if (graduated[j]) {
          weight[j] = Math.max(.05, weight[j] * (1 - rules.graduation().taper()));
        }
        relapsed[j] = graduated[j] && index(j) < .95 * rules.graduation().threshold();
      }
    }

    private double[] record() {
      double indexes = 0;
      double idle = 0;
      int out = 0;
      int back = 0;
      double[] perHead = new double[receivers];
      for (int j = 0; j < receivers; j++) {
        indexes += index(j);
        idle += stock[j] == 0 ? 0 : (stock[j] - useful[j]) / stock[j];
        out += graduated[j] ? 1 : 0;
        back += relapsed[j] ? 1 : 0;
      }
      double gap = 0;
      for (int i = 0; i < aiders; i++) {
        gap += score[i] - truth[i];
      }
      for (int l = 0; l < pairs; l++) {
        perHead[taker[l]] += given[l] / population[taker[l]];
      }
      Arrays.sort(perHead);
      double ranked = 0;
      for (int j = 0; j < receivers; j++) {
        ranked += (2.0 * (j + 1) - receivers - 1) * perHead[j];
      }
      double heads = sum(perHead);
      double sumTargets = sum(target);
      double levers = (sum(p) + sum(d) + sum(s) + sum(c) + sum(z)) / 5;
      double n = receivers;
      double m = aiders;
      double[] row = {sum(dependence) / n / periods, sum(external) / n / periods, sum(habit) / n, sum(u) / n, sum(composite) / n, indexes / n, sum(satisfaction) / n, sum(ecology) / n, out / n, back / n,
          idle / n, sum(own), sum(funds), sumTargets, sumTargets == 0 ? Double.NaN : sum(funds) / sumTargets, sumFit / launched, sumDomain / launched, sumTarget / launched, sumProcess / launched,
          sumPoint / launched, sumShow / launched, sumSocial / launched, abandoned / launched, flownBack / launched, sum(p) / m, sum(d) / m, sum(s) / m, sum(c) / m, sum(z) / m, levers / m,
          sum(score) / m, sum(truth) / m, gap / m, sum(trust) / pairs, heads == 0 ? 0 : ranked / (n * heads), attracted};
      launched = sumFit = sumDomain = sumTarget = sumProcess = sumPoint = sumShow = sumSocial = abandoned = flownBack = attracted = 0;
      return row;
    }

    private static double[] filled(int n, double value) {
      double[] values = new double[n];
      Arrays.fill(values, value);
      return values;
    }

    private static double sum(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum;
    }

    private static double mean(double[] capabilities) {
      return Math.pow(capabilities[0] * capabilities[1] * capabilities[2] * capabilities[3] * capabilities[4], .2);
    }
  }
}
