package org.pairaid.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvScannerTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "-0.25", "1.0E-4", "-3.5e10", "0.30000000000000004", "123456789.987654321", "0.00001234567890123456789", "12345678901234567890123",
      "9007199254740993", "1", "-0", "0.123456789", "-123456.789", "999999999999999", "0.0000000000001", ".5", "5.", "+7", "1234567.1"})
  void readsTheNearestNumber(String text) throws IOException {
    try (CsvScanner table = table("a,b\n" + text + ",x\n")) {
      table.next();
      assertThat(table.number(0)).isEqualTo(Double.parseDouble(text));
      assertThat(table.text(1)).isEqualTo("x");
    }
  }

  @Test
  void readsWhatJavaWrites() throws IOException {
    Random random = new Random(1);
    var text = new StringBuilder("v\n");
    double[] values = random.doubles(50_000, -1, 1000).toArray();
    for (double value : values) {
      text.append(value).append('\n');
    }
    try (CsvScanner table = table(text.toString())) {
      for (double value : values) {
        assertThat(table.next()).isTrue();
        assertThat(table.number(0)).isEqualTo(value);
      }
      assertThat(table.next()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ".", "1.2.3", "1-2", "--1", "x", "1,"})
  void saysWhatIsNoNumber(String text) throws IOException {
    try (CsvScanner table = table("a\n" + text.replace(",", "\u0661") + "\n")) {
      table.next();
      assertThatThrownBy(() -> table.number(0)).isInstanceOf(ResultsException.class).hasMessageContaining("is no number");
    }
  }

  @Test
  void readsWhatDecimalWrites() throws IOException {
    Random random = new Random(2);
    var text = new StringBuilder("v\n");
    double[] written = random.doubles(20_000, -1000, 1000).map(x -> x * x * x / 1e6).map(x -> {
      var cell = new StringBuilder();
      Decimal.append(cell, x);
      text.append(cell).append('\n');
      return Double.parseDouble(cell.toString());
    }).toArray();
    try (CsvScanner table = table(text.toString())) {
      for (double value : written) {
        table.next();
        assertThat(table.number(0)).isEqualTo(value);
      }
    }
  }

  @Test
  void readsRowsLongerThanItsBuffer() throws IOException {
    String cell = "7".repeat(300_000);
    try (CsvScanner table = table("a,b,c\n1," + cell + ",3\n4,5,6\n")) {
      table.next();
      assertThat(table.text(1)).isEqualTo(cell);
      assertThat(table.integer(2)).isEqualTo(3);
      table.next();
      assertThat(table.integer(0)).isEqualTo(4);
      assertThat(table.next()).isFalse();
    }
  }

  @Test
  void emptyCellsAreNotNumbersAndLinesMayEndAsOnWindows() throws IOException {
    try (CsvScanner table = table("a,b\r\n,2\r\n")) {
      table.next();
      assertThat(table.header()).containsExactly("a", "b");
      assertThat(table.number(0)).isNaN();
      assertThat(table.number(1)).isEqualTo(2);
    }
  }

  @Test
  void aRowThatIsCutOffIsNamed() throws IOException {
    assertThatThrownBy(() -> table("a,b\n1,2\n3,4")).isInstanceOf(ResultsException.class).hasMessageContaining("ends within a line")
        .hasMessageContaining("Run the scenario again");
    try (CsvScanner table = table("a,b\n1\n")) {
      assertThatThrownBy(table::next).hasMessageContaining("line 2").hasMessageContaining("1 cells, not 2");
    }
  }

  @Test
  void whatIsNoNumberIsNamed() throws IOException {
    try (CsvScanner table = table("a\nten\n")) {
      table.next();
      assertThatThrownBy(() -> table.number(0)).hasMessageContaining("\"ten\"").hasMessageContaining("column a");
    }
  }

  @Test
  void emptyAndMissingFilesAreNamed() {
    assertThatThrownBy(() -> table("")).isInstanceOf(ResultsException.class).hasMessageContaining("empty");
    assertThatThrownBy(() -> new CsvScanner(folder.resolve("none.csv"))).isInstanceOf(ResultsException.class).hasMessageContaining("lack");
  }

  private CsvScanner table(String text) throws IOException {
    return new CsvScanner(Files.writeString(folder.resolve("t.csv"), text));
  }
}
