package org.pairaid.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the classes of a strategy may not use: it could not be reproduced, or does what is not its business. */
enum Forbidden {
  CLOCK("a clock", "the cycle is in what it sees", "java.lang.System.(currentTimeMillis|nanoTime)", "java.time..*.now", "java.time.(Instant|Clock)",
      "java.util.(Date|Calendar|GregorianCalendar)"),
  THREAD("threads", "runs are parallel already", "java.lang.(Thread.*|InheritableThreadLocal)", "java.util.(Timer|TimerTask)",
      "java.util.concurrent.(.*Executor.*|ForkJoin.*|CompletableFuture|Future.*)", "java.util..*.(parallel|parallelStream)", "java.util.Arrays.parallel.*"),
  FILE("files or the network", "what it needs belongs in its parameters", "java.io.(File.*|RandomAccessFile)", "java.nio.(file|channels)..*", "java.net..*"),
  GENERATOR("chance of its own", "draw from the stream that decide is given", "java.lang.Math.random", "java.util.(Random|SplittableRandom)", "java.util.random..*",
      "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom", "java.util.UUID.randomUUID", "org.apache.commons.rng.simple..*"),
  PROCESS("the process", "a strategy only decides", "java.lang.System.(exit|getenv|getProperty|setProperty)", "java.lang.(Runtime|ProcessBuilder)"),
  FORCED_ACCESS("forced access", "what it may know is in what it sees", "java.lang.reflect..*.(setAccessible|trySetAccessible)", "sun.misc.Unsafe"),
  ORDER("an order that changes from start to start", "use List.of, LinkedHashMap or TreeMap", "java.util.(Set|Map).(of|ofEntries|copyOf)",
      "java.lang.System.identityHashCode"),
  MACHINE("a function whose last digits depend on the machine", "use StrictMath",
      "java.lang.Math.(sin|cos|tan|asin|acos|atan|atan2|exp|expm1|log|log10|log1p|pow|sinh|cosh|tanh|cbrt|hypot)");

  private final String what;
  private final String instead;
  private final Pattern names;

  Forbidden(String what, String instead, String... names) {
    this.what = what;
    this.instead = instead;
    this.names = Pattern.compile(String.join("|", names));
  }

  static void check(List<ClassFile> classes, Broken broken) {
    List<String> found = new ArrayList<>();
    for (ClassFile file : classes) {
      String last = null;
      for (String use : file.uses()) {
        Optional<String> wrong = last != null && use.startsWith(last + ".") ? Optional.empty() : of(use);
        if (wrong.isPresent()) {
          found.add("class " + file.name() + " uses " + wrong.get());
          last = use;
        }
      }
    }
    broken.unless(found.isEmpty(), String.join("; ", found));
  }

  /** What is wrong with the use of a class or a member; empty if nothing is. */
  static Optional<String> of(String use) {
    for (Forbidden kind : values()) {
      if (kind.names.matcher(use).matches()) {
        return Optional.of(use + " (" + kind.what + "): " + kind.instead);
      }
    }
    return Optional.empty();
  }
}
