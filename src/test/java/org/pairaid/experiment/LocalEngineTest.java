package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class LocalEngineTest {
  private final List<String> told = new ArrayList<>();
  private final Engine.Sink<Integer, Integer> sink = new Engine.Sink<>() {
    @Override
    public void done(Integer task, Integer result) {
      told.add(task + ": " + result);
    }

    @Override
    public void failed(Integer task, String message) {
      told.add(task + ": " + message);
    }
  };

  private void run(int threads, int tasks, Engine.Work<Integer, Integer> work) throws Exception {
    try (LocalEngine engine = new LocalEngine(threads, Duration.ofMillis(300))) {
      engine.run(work, IntStream.range(0, tasks).boxed().iterator(), sink, () -> false);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aTaskThatTakesTooLongHasFailedAndTheOthersGoOn(int threads) throws Exception {
    run(threads, 5, task -> {
      if (task == 1) {
        Thread.sleep(1_000_000);
      }
      return 10 * task;
    });
    assertThat(told).containsExactly("0: 0", "1: took longer than 0.3 s (--run-limit)", "2: 20", "3: 30", "4: 40");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void oneThatDoesNotListenLeavesItsThreadToAnother(int threads) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try {
      run(threads, 40, task -> {
        while (task % 13 == 1 && !over.get()) {
          Thread.onSpinWait();
        }
        return task;
      });
    } finally {
      over.set(true);
    }
    assertThat(told).hasSize(40).element(1).isEqualTo("1: took longer than 0.3 s (--run-limit)");
    assertThat(told).element(14).isEqualTo("14: took longer than 0.3 s (--run-limit)");
    assertThat(told).element(39).isEqualTo("39: 39");
  }

  @Test
  void waitingForAThreadDoesNotCount() throws Exception {
    run(1, 6, task -> {
      Thread.sleep(150);
      return task;
    });
    assertThat(told).containsExactly("0: 0", "1: 1", "2: 2", "3: 3", "4: 4", "5: 5");
  }

  @Test
  void whatHappenedIsToldInOneLine() throws Exception {
    run(2, 3, task -> {
      if (task == 1) {
        throw new IllegalStateException("this\nand that");
      }
      return task == 2 ? deep(0) : 0;
    });
    assertThat(told).containsExactly("0: 0", "1: this", "2: java.lang.StackOverflowError");
  }

  private static int deep(int level) {
    return deep(level + 1) + 1;
  }
}
