package org.pairaid.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairaid.model.Text;
import tools.jackson.databind.JsonNode;

/** What was run, with what, and whether it came to its end. */
final class RunSection implements Section {
  private static final Map<String, Text> TYPES = Map.ofEntries(
      Map.entry("border", new Text("border regions", "边疆地区")), Map.entry("project", new Text("major projects", "重大工程")),
      Map.entry("poverty", new Text("poverty alleviation", "扶贫协作")), Map.entry("disaster", new Text("disaster relief", "灾害救助")),
      Map.entry("central_local", new Text("centre to places", "中央对地方")), Map.entry("local_local", new Text("place to place", "地方对地方")),
      Map.entry("within_province", new Text("within a province", "省内")), Map.entry("balanced", new Text("balanced development", "均衡发展")),
      Map.entry("emergency", new Text("emergency", "应急")));

  private final Manifest manifest;

  RunSection(Manifest manifest) {
    this.manifest = manifest;
  }

  @Override
  public String id() {
    return "run";
  }

  @Override
  public Text title() {
    return new Text("What was run", "运行内容");
  }

  @Override
  public String html() {
    var html = new StringBuilder();
    for (ScenarioEntry scenario : manifest.scenarios()) {
      html.append(scenario(scenario));
    }
    return html.append(manifest.severalScenarios() ? Html.heading(3, new Text("Program", "程序")) : "").append(program()).toString();
  }

  /** What the reader must know before anything else; empty if nothing. */
  static String warnings(Manifest manifest) {
    var html = new StringBuilder();
    if (!manifest.complete()) {
      html.append(warning(new Text("This run was interrupted. Everything below rests on the replicates that were done.", "本次运行被中断。以下内容仅基于已完成的重复。")));
    }
    for (ScenarioEntry scenario : manifest.scenarios()) {
      if (!scenario.failed().isEmpty()) {
        html.append(warning(Words.of("%s: %s of %s replicates failed and are left out; manifest.json says why.", "%s：%s/%s次重复失败，未计入结果，原因见manifest.json。", scenario.title(),
            Captions.thousands(scenario.failed().size()), Captions.thousands(scenario.attempted()))));
      }
    }
    for (ScenarioEntry scenario : manifest.scenarios()) {
      if (!scenario.complete()) {
        html.append(warning(Words.of("%s: %s of %s replicates were done.", "%s：%s/%s次重复已完成。", scenario.title(), Captions.thousands(scenario.replicatesDone()),
            Captions.thousands(scenario.replicates()))));
      }
    }
    manifest.warnings().forEach(warning -> html.append(warning(new Text(warning, warning))));
    return html.toString();
  }

  private String scenario(ScenarioEntry scenario) {
    JsonNode resolved = scenario.resolved();
    String heading = manifest.severalScenarios() ? Html.heading(3, scenario.title()) : "";
    Text role = manifest.comparison().isPresent() ? new Text("Baseline", "基准方案") : new Text("Scenario", "情景");
    var facts = new Facts().add(role, Html.both(scenario.title()) + " (" + Html.code(scenario.name()) + ")");
    facts.add(new Text("Type of aid", "支援类型"), type(resolved.path("type")));
    facts.add(new Text("Governments", "政府"), Words.of("%d aiding, %d receiving, %s", "支援方%d个，受援方%d个，%s", resolved.path("aiding").size(),
        resolved.path("receiving").size(), pairs(scenario)));
    facts.add(new Text("Strategies", "策略"), strategies(resolved.path("strategies")));
    facts.add(new Text("Cycles", "周期"), Words.of("%d, %s to %s", "%d个，%s至%s", scenario.cycles(), scenario.label(0), scenario.label(scenario.lastCycle())));
    facts.add(new Text("Replicates", "重复次数"), Words.of("%s done of %s asked for", "已完成%s次，计划%s次", Captions.thousands(scenario.replicatesDone()),
        Captions.thousands(scenario.replicates())));
    facts.add(new Text("Seed", "随机种子"), Html.escape(scenario.seed()));
    return heading + facts.html();
  }

  /** How many pairings a scenario has, or the rule that makes them. */
  static Text pairs(ScenarioEntry scenario) {
    List<List<String>> listed = Governments.pairs(scenario);
    return listed.isEmpty() ? Words.of("pairs by the rule %s", "结对规则%s", Governments.rule(scenario)) : Words.of("%d pairings", "结对%d对", listed.size());
  }

  private String program() {
    String commit = manifest.commit().isEmpty() ? "" : " (" + Html.code(manifest.commit()) + ")";
    String java = manifest.java().isEmpty() ? "" : ", Java " + Html.escape(manifest.java());
    var facts = new Facts().add(new Text("Program", "程序"), Html.escape(manifest.program()) + commit + java);
    facts.add(new Text("Started", "开始时间"), Html.escape(manifest.started()));
    if (!Double.isNaN(manifest.seconds())) {
      facts.add(new Text("Duration", "用时"), Words.of("%s seconds", "%s秒", Numbers.of(manifest.seconds(), manifest.seconds() < 10 ? 1 : 0)));
    }
    facts.add(new Text("Command", "命令"), Html.code(command(manifest.command())));
    facts.add(new Text("To reproduce", "复现"), new Text("the same command, program version and input files give tables with the hashes listed under Files and hashes",
        "用同一命令、同一程序版本与相同的输入文件运行，所得数据表的哈希值与“文件与哈希值”一节所列相同"));
    facts.add(new Text("Status", "状态"), manifest.complete() ? new Text("complete", "已完成") : new Text("interrupted", "被中断"));
    return facts.html();
  }

  private static String warning(Text text) {
    return "<p class=\"warning\" role=\"note\">" + Html.both(text) + "</p>\n";
  }

  private static String type(JsonNode type) {
    return List.of("task", "relation", "intent").stream().map(key -> type.path(key).asString("")).filter(value -> !value.isEmpty())
        .map(value -> Html.both(TYPES.getOrDefault(value.toLowerCase(Locale.ROOT), new Text(value, value)))).collect(Collectors.joining(" · "));
  }

  private static String strategies(JsonNode strategies) {
    Map<String, Text> roles = Map.of("aiding", new Text("aiding", "支援方"), "receiving", new Text("receiving", "受援方"), "centre", new Text("centre", "中央"));
    return List.of("aiding", "receiving", "centre").stream().filter(strategies::has)
        .map(role -> Html.both(roles.get(role)) + " " + Html.code(Values.text(strategies.path(role)))).collect(Collectors.joining(", "));
  }

  private static String command(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    String line = words.stream().map(word -> word.matches("[\\w./=:,@+-]+") ? word : "'" + word.replace("'", "'\\''") + "'").collect(Collectors.joining(" "));
    return words.get(0).endsWith("pairaid") ? line : "pairaid " + line;
  }
}
