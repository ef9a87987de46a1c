package org.pairaid.scenario;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.pairaid.scenario.Node.ScalarNode;

/** Finds and reads text files, and says what is wrong with those that cannot be had. */
final class TextFile {
  private TextFile() {}

  static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** The file that {@code name} names, seen from {@code folder}; {@code null} if there is none (then there is a problem). */
  static Path find(Path folder, ScalarNode name, String path, Problems problems) {
    try {
      Path file = folder.resolve(name.text()).normalize();
      String defect = defect(file);
      if (defect.isEmpty()) {
        return file;
      }
      problems.add(name.place(), path, file + " " + defect);
    } catch (InvalidPathException e) {
      problems.add(name.place(), path, "expected the name of a file, not " + name.kind());
    }
    return null;
  }

  /** The text of a UTF-8 file; {@code null} where it cannot be read (then there is a problem). */
  static String read(Path file, String source, int mostBytes, String remedy, Problems problems) {
    String defect = defect(file);
    if (!defect.isEmpty()) {
      problems.add(Place.whole(source), "", defect);
      return null;
    }
    try {
      long bytes = Files.size(file);
      if (bytes > mostBytes) {
        problems.add(Place.whole(source), "", "has " + bytes + " bytes; at most " + mostBytes + " are read: " + remedy);
        return null;
      }
      String text = Files.readString(file);
      return plain(text.startsWith("\ufeff") ? text.substring(1) : text, source, problems);
    } catch (CharacterCodingException e) {
      problems.add(Place.whole(source), "", "is not UTF-8 text");
    } catch (AccessDeniedException e) {
      problems.add(Place.whole(source), "", "may not be read: permission denied");
    } catch (IOException e) {
      problems.add(Place.whole(source), "", "cannot be read: " + e.getMessage());
    }
    return null;
  }

  private static String plain(String text, String source, Problems problems) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        start = i + 1;
      } else if (Character.isISOControl(c) && c != '\t' && c != '\r' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c >= '\ufffe') {
        problems.add(new Place(source, line, text.codePointCount(start, i) + 1), "",
            String.format("the control character U+%04X stands here: this is not plain UTF-8 text", (int) c));
        return null;
      }
    }
    return text;
  }

  private static String defect(Path file) {
    if (Files.isRegularFile(file)) {
      return "";
    }
    if (Files.isDirectory(file)) {
      return "is a folder; a file was expected";
    }
    return Files.exists(file) ? "is not a regular file" : "does not exist" + neighbour(file);
  }

  private static String neighbour(Path file) {
    try (var siblings = Files.list(folder(file.toAbsolutePath()))) {
      return Nearest.maybe(file.getFileName().toString(), siblings.map(p -> p.getFileName().toString()).sorted().toList());
    } catch (IOException e) {
      return "";
    }
  }
}
