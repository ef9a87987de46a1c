package org.pairaid.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.pairaid.scenario.Node.ListNode;
import org.pairaid.scenario.Node.MapNode;
import org.pairaid.scenario.Node.ScalarNode;
import org.pairaid.scenario.Node.Unread;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
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
  private final boolean option;
  private final Path folder;
  private final Problems problems;
  private Iterator<Event> events;

  private YamlFile(String source, boolean option, Path folder, Problems problems) {
    this.source = source;
    this.option = option;
    this.folder = folder;
    this.problems = problems;
  }

  /** The tree of {@code file}; {@code null} where it cannot be read (then there is a problem). */
  static MapNode read(Path file, String source, Problems problems) {
    String text = TextFile.read(file, source, MOST_BYTES, "put governments in CSV tables", problems);
    Node node = text == null ? null : new YamlFile(source, false, TextFile.folder(file), problems).parse(text, "");
    if (node == null || node instanceof MapNode) {
      return (MapNode) node;
    }
    problems.add(node.place(), "", node.nothing() ? "the file is empty; a scenario was expected" : "expected a map of keys, not " + node.kind());
    return null;
  }

  /** The value that an option of the command line gives for {@code path}; {@code null} where it cannot be read (then there is a problem). */
  static Node value(String text, String path, String source, Problems problems) {
    return new YamlFile(source, true, Path.of(""), problems).parse(text, path);
  }

  private Node parse(String text, String path) {
    try {
      events = new Parse(settings(text)).parseString(text).iterator();
      events.next();
      Event first = events.next();
      if (first.getEventId() == Event.ID.StreamEnd) {
        return new ScalarNode(place(first), "", null);
      }
      Node node = node(events.next(), path, 0);
      events.next();
      Event next = events.next();
      if (next.getEventId() == Event.ID.DocumentStart) {
        problems.add(place(next), path, "a second document begins here; one was expected");
      }
      return node;
    } catch (TooDeep e) {
      problems.add(e.place, path, "more than " + MOST_DEPTH + " levels deep; a scenario needs no more than a few");
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().or(e::getContextMark).map(this::place).orElse(place(Optional.empty()));
      problems.add(place, path, "not well-formed YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(place(Optional.empty()), path, "not well-formed YAML: " + e.getMessage());
    }
    return null;
  }

  /** The buffer takes the text as a whole: with more than one, the parser fails on a character beyond the basic plane between two. */
  private LoadSettings settings(String text) {
    return LoadSettings.builder().setLabel(source).setBufferSize(text.length() + 2).setCodePointLimit(2 * MOST_BYTES).build();
  }

  private Node node(Event event, String path, int depth) {
    if (depth > MOST_DEPTH) {
      throw new TooDeep(place(event));
    }
    if (event instanceof AliasEvent alias) {
      problems.add(place(event), path, "the alias *" + alias.getAlias() + ": anchors and aliases are not supported; write the value out, or use extends");
      return new Unread(place(event));
    }
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> problems.add(place(event), path,
        "the anchor &" + anchor + ": anchors and aliases are not supported; write the value out, or use extends"));
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, path);
    }
    refuseTag(event, ((CollectionStartEvent) event).getTag(), path);
    return event.getEventId() == Event.ID.MappingStart ? map(event, path, depth) : list(event, path, depth);
  }

  private void refuseTag(Event event, Optional<String> tag, String path) {
    tag.ifPresent(name -> problems.add(place(event), path, "the tag " + Shown.shortened(name) + " is not supported; write the plain value"));
  }

  private ScalarNode scalar(ScalarEvent event, String path) {
    refuseTag(event, event.getTag(), path);
    Shown.steering(event.getValue()).ifPresent(character -> problems.add(place(event), path, "the control character " + character + " stands here: it would steer the terminal of who reads it"));
    return event.isPlain() ? Scalars.plain(place(event), event.getValue()) : new ScalarNode(place(event), event.getValue(), event.getValue());
  }

  private ListNode list(Event start, String path, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
      items.add(node(event, path + "[" + items.size() + "]", depth + 1));
    }
    return new ListNode(place(start), items);
  }

  private MapNode map(Event start, String path, int depth) {
    MapNode map = MapNode.empty(place(start), folder.toString());
    for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      Node key = node(event, path, depth + 1);
      String name = key instanceof ScalarNode scalar ? scalar.text() : "";
      String below = Keys.join(path, name);
      Node value = node(events.next(), below, depth + 1);
      if (!(key instanceof ScalarNode)) {
        problems.add(key.place(), path, "expected the name of a key, not " + key.kind());
      } else if (map.entries().containsKey(name)) {
        problems.add(key.place(), below, "the key stands here twice" + (option ? "" : "; first at " + map.entries().get(name).key()));
      } else {
        boolean bare = value instanceof ScalarNode scalar && scalar.nothing() && scalar.text().isEmpty();
        map.put(name, key.place(), bare ? new ScalarNode(key.place(), "", null) : value);
      }
    }
    return map;
  }

  private Place place(Event event) {
    return place(event.getStartMark());
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(this::place).orElse(option ? Place.whole(source) : Place.start(source));
  }

  private Place place(Mark mark) {
    return option ? Place.whole(source) : new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
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
