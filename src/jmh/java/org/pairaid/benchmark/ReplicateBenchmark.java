package org.pairaid.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pairaid.indicator.IndicatorRecorder;
import org.pairaid.simulation.Blueprint;
import org.pairaid.simulation.PairedAidSimulation;

/** One replicate with its indicators, one a call, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = {"-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReplicateBenchmark {
  /** Scenario. */
  @Param({"src/jmh/bench-10x80.yaml", "baseline", "east-west-2012-2020", "east-west-counties", "villages"})
  public String scenario;

  private Blueprint world;
  private int replicate;

  /** Reads the scenario. */
  @Setup
  public void read() {
    world = Bench.world(scenario);
  }

  /** The program's replicate. */
  @Benchmark
  public double[] program() {
    IndicatorRecorder indicators = new IndicatorRecorder(world.cycles(), world.receiving().size());
    new PairedAidSimulation(world, replicate++, indicators).runToEnd();
    return indicators.cycle(world.cycles() - 1);
  }
}
