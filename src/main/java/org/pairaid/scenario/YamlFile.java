package org.pairaid.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2 into a tree that knows its places. Tags, anchors, aliases and several documents are refused. */
final class YamlFile {
  /** Largest file, in bytes: a scenario larger than that belongs in CSV tables. */
  static final int MOST_BYTES = 2_000_000;

  private static final int MOST_DEPTH = 20;

  private final String source;
  private final Path folder;
  private final Problems problems;
  private Iterator<Event> events;

  private YamlFile(String source, Path folder, Problems problems) {
    this.source = source;
    this.folder = folder;
    this.problems = problems;
  }

  /** The tree of {@code file}; {@code null} where it cannot be read (then there is a problem). */
  static MapNode read(Path file, String source, Problems problems) {
    String text = text(file, source, problems, MOST_BYTES, "put governments in CSV tables");
    if (text == null) {
      return null;
    }
    Node node = new YamlFile(source, folder(file), problems).parse(text);
    if (node == null) {
      return null;
    }
    if (node instanceof MapNode map) {
      return map;
    }
    boolean empty = node instanceof ScalarNode scalar && scalar.value() == null;
    problems.add(node.place(), "", empty ? "the file is empty; a scenario was expected" : "a map of keys was expected, not " + node.kind());
    return null;
  }

  /** The tree of one value given on the command line. */
  static Node value(String text, String source, Path folder, Problems problems) {
    Node node = new YamlFile(source, folder, problems).parse(text);
    return node == null ? null : atOption(node, source);
  }

  private static Node atOption(Node node, String source) {
    Place place = Place.option(source);
    if (node instanceof MapNode map) {
      map.entries().replaceAll((key, entry) -> new MapNode.Entry(place, atOption(entry.value(), source)));
      return new MapNode(place, map.entries(), map.folder());
    }
    if (node instanceof ListNode list) {
      return new ListNode(place, list.items().stream().map(item -> atOption(item, source)).toList());
    }
    ScalarNode scalar = (ScalarNode) node;
    return new ScalarNode(place, scalar.text(), scalar.value());
  }

  static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** The text of a file; {@code null} where it cannot be read (then there is a problem). */
  static String text(Path file, String source, Problems problems, int mostBytes, String remedy) {
    Place start = Place.start(source);
    try {
      if (Files.isDirectory(file)) {
        problems.add(Place.option(source), "", "is a folder; a file was expected");
        return null;
      }
      if (!Files.exists(file)) {
        problems.add(Place.option(source), "", "no such file" + neighbours(file));
        return null;
      }
      if (!Files.isRegularFile(file)) {
        problems.add(Place.option(source), "", "is not a regular file");
        return null;
      }
      if (Files.size(file) > mostBytes) {
        problems.add(start, "", "the file has " + Files.size(file) + " bytes; at most " + mostBytes + " are read: " + remedy);
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
      String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.add(start, "", "the file is not UTF-8 text");
    } catch (IOException e) {
      problems.add(Place.option(source), "", "cannot be read: " + e.getMessage());
    }
    return null;
  }

  private static String neighbours(Path file) {
    try (var siblings = Files.list(folder(file.toAbsolutePath()))) {
      return Nearest.to(file.getFileName().toString(), siblings.map(p -> p.getFileName().toString()).sorted().toList())
          .map(name -> ". Maybe \"" + name + "\"?").orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private Node parse(String text) {
    try {
      events = new Parse(LoadSettings.builder().setLabel(source).setCodePointLimit(2 * MOST_BYTES).build()).parseString(text).iterator();
      events.next();
      Event first = events.next();
      if (first.getEventId() == Event.ID.StreamEnd) {
        problems.add(Place.start(source), "", "the file is empty; a scenario was expected");
        return null;
      }
      Node node = node(events.next(), 0);
      events.next();
      Event next = events.next();
      if (next.getEventId() == Event.ID.DocumentStart) {
        problems.add(place(next), "", "a second document begins here; one was expected");
      }
      return node;
    } catch (TooDeep e) {
      problems.add(e.place, "", "more than " + MOST_DEPTH + " levels deep; a scenario needs no more than a few");
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().or(e::getContextMark).map(this::place).orElse(Place.start(source));
      problems.add(place, "", "not well-formed YAML: " + oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      problems.add(Place.start(source), "", "not well-formed YAML: " + oneLine(e.getMessage()));
    }
    return null;
  }

  private static String oneLine(String message) {
    return message == null ? "" : message.strip().replaceAll("\\s+", " ");
  }

  private Node node(Event event, int depth) {
    if (depth > MOST_DEPTH) {
      throw new TooDeep(place(event));
    }
    if (event instanceof NodeEvent nodeEvent && nodeEvent.getAnchor().isPresent()) {
      boolean alias = event.getEventId() == Event.ID.Alias;
      problems.add(place(event), "", (alias ? "the alias *" : "the anchor &") + nodeEvent.getAnchor().get()
          + ": anchors and aliases are not supported; write the value out, or use extends");
    }
    return switch (event.getEventId()) {
      case MappingStart -> {
        refuseTag(event, ((org.snakeyaml.engine.v2.events.MappingStartEvent) event).getTag());
        yield map(event, depth);
      }
      case SequenceStart -> {
        refuseTag(event, ((org.snakeyaml.engine.v2.events.SequenceStartEvent) event).getTag());
        yield list(event, depth);
      }
      case Scalar -> scalar((ScalarEvent) event);
      default -> new ScalarNode(place(event), "", null);
    };
  }

  private void refuseTag(Event event, java.util.Optional<String> tag) {
    tag.ifPresent(name -> problems.add(place(event), "", "the tag " + name + " is not supported; write the plain value"));
  }

  private ScalarNode scalar(ScalarEvent event) {
    refuseTag(event, event.getTag());
    return event.isPlain() ? Scalars.plain(place(event), event.getValue()) : new ScalarNode(place(event), event.getValue(), event.getValue());
  }

  private ListNode list(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new ListNode(place(start), items);
  }

  private MapNode map(Event start, int depth) {
    MapNode map = MapNode.empty(place(start), folder);
    for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      Node key = node(event, depth + 1);
      Node value = node(events.next(), depth + 1);
      if (!(key instanceof ScalarNode scalar)) {
        problems.add(key.place(), "", "a key must be a name, not " + key.kind());
      } else if (map.entries().containsKey(scalar.text())) {
        problems.add(key.place(), scalar.text(), "the key stands here twice; first at line " + map.entries().get(scalar.text()).key().line());
      } else {
        map.entries().put(scalar.text(), new MapNode.Entry(key.place(), value));
      }
    }
    return map;
  }

  private Place place(Event event) {
    return event.getStartMark().map(this::place).orElse(Place.start(source));
  }

  private Place place(Mark mark) {
    return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Ends the reading of a tree that is too deep. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;

    TooDeep(Place place) {
      this.place = place;
    }
  }
}
