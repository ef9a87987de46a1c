package org.pairaid.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The replicate of {@code bench-10x80.yaml} by the hand-written {@link Kernel}: the limit that {@link ReplicateBenchmark} is measured against. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgsAppend = {"-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class KernelBenchmark {
  private Kernel kernel;
  private int replicate;

  /** Reads the scenario. */
  @Setup
  public void read() {
    kernel = new Kernel(Bench.world("src/jmh/bench-10x80.yaml"));
  }

  /** The kernel's replicate. */
  @Benchmark
  public double[][] kernel() {
    return kernel.run(replicate++);
  }
}
