package org.pairaid.scenario;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV text (RFC 4180) into lines of cells that know where they begin, which the libraries at hand do not tell. */
final class CsvText {
  private final String text;
  private final String source;
  private final Problems problems;
  private int at;
  private int line = 1;
  private int column = 1;

  CsvText(String text, String source, Problems problems) {
    this.text = text;
    this.source = source;
    this.problems = problems;
  }

  /** A cell and where it begins. */
  record Cell(String text, Place place) {}

  /** The cells of the next line that is not blank; {@code null} at the end. */
  List<Cell> next() {
    while (at < text.length()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(cell());
      while (here() == ',') {
        advance();
        cells.add(cell());
      }
      while (here() == '\r' || here() == '\n') {
        advance();
      }
      if (cells.size() > 1 || !cells.get(0).text().isEmpty()) {
        return cells;
      }
    }
    return null;
  }

  private Cell cell() {
    Place place = new Place(source, line, column);
    StringBuilder cell = new StringBuilder();
    if (here() == '"') {
      quoted(cell, place);
    } else {
      plain(cell);
    }
    return new Cell(cell.toString().strip(), place);
  }

  private void quoted(StringBuilder cell, Place place) {
    advance();
    while (here() != '"' || ahead() == '"') {
      if (at == text.length()) {
        problems.add(place, "", "the quote that opens here is never closed");
        return;
      }
      if (here() == '"') {
        advance();
      }
      cell.append(advance());
    }
    advance();
    StringBuilder rest = new StringBuilder();
    plain(rest);
    if (!rest.toString().isBlank()) {
      problems.add(place, "", "a quote inside a quoted cell must be doubled; after this cell stands \"" + Shown.shortened(rest.toString()) + "\"");
    }
  }

  private void plain(StringBuilder cell) {
    while (at < text.length() && here() != ',' && here() != '\r' && here() != '\n') {
      cell.append(advance());
    }
  }

  /** The character here; 0 at the end, which no text holds. */
  private char here() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private char ahead() {
    return at + 1 < text.length() ? text.charAt(at + 1) : 0;
  }

  private char advance() {
    boolean newLine = here() == '\n' || here() == '\r' && ahead() != '\n';
    char passed = text.charAt(at++);
    if (newLine) {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate(passed) && passed != '\r') {
      column++;
    }
    return passed;
  }
}
