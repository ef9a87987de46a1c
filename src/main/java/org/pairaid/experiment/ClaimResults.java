package org.pairaid.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pairaid.scenario.ClaimFile;
import org.pairaid.scenario.InvalidScenarioException;
import org.pairaid.scenario.RecordText;
import tools.jackson.databind.JsonNode;

/**
 * What a folder says of the claims that were tried last.
 *
 * @param terms how they were tried
 * @param results by claim
 */
public record ClaimResults(ClaimTerms terms, List<ClaimResult> results) {
  /** The table of verdicts. */
  public static final String VERDICTS = "verdicts.csv";
  /** The table of findings. */
  public static final String FINDINGS = "claims.csv";

  /**
   * Reads a folder.
   *
   * @throws ResultsException if it holds no claims, or damaged ones
   */
  public static ClaimResults read(Path folder) throws IOException {
    JsonNode manifest = Manifest.read(folder);
    if (manifest == null || manifest.path("claims").isMissingNode()) {
      throw new ResultsException(folder + " holds no claims");
    }
    JsonNode of = manifest.path("terms");
    ClaimTerms terms = new ClaimTerms(of.path("most").asInt(0), of.path("level").asDouble(0), of.path("worlds").asInt(0));
    Map<String, ClaimFile> claims = new LinkedHashMap<>();
    for (JsonNode claim : manifest.path("claims").values()) {
      try {
        claims.put(claim.path("key").asString(""), RecordText.read(ClaimFile.class, claim.path("claim").toString()));
      } catch (InvalidScenarioException e) {
        throw new ResultsException(folder + ": a claim cannot be read (" + e.getMessage() + "): maybe another version of the program wrote it", e);
      }
    }
    try (ClaimEvidence evidence = new ClaimEvidence(folder)) {
      return new ClaimResults(terms, ClaimStudy.results(claims, terms, evidence));
    }
  }

  /** Writes the tables of verdicts and findings. */
  public void write(Path folder) throws IOException {
    StringBuilder verdicts = new StringBuilder("claim,verdict,fragile,worlds,holding\n");
    StringBuilder findings = new StringBuilder("claim,behaviour,outcome,indicator,measure,window,reference,value,difference,low,high,smallest,effect_size,replicates,verdict\n");
    for (ClaimResult result : results) {
      verdicts.append(result.claim().id()).append(',').append(result.verdict().code()).append(',').append(result.fragile()).append(',').append(result.worlds().size()).append(',')
          .append(result.holding()).append('\n');
      for (ClaimTrial trial : result.trials()) {
        for (int o = 0; o < trial.findings().size(); o++) {
          row(findings, result.claim(), trial, o);
        }
      }
    }
    DerivedTable.write(folder, VERDICTS, verdicts.toString());
    DerivedTable.write(folder, FINDINGS, findings.toString());
  }

  private static void row(StringBuilder out, ClaimFile claim, ClaimTrial trial, int outcome) {
    ClaimFile.Outcome of = claim.outcomes().get(outcome);
    Finding finding = trial.findings().get(outcome);
    PairedDifference difference = finding.difference();
    out.append(claim.id()).append(',').append(trial.behaviour()).append(',').append(outcome).append(',').append(of.indicator().name()).append(',').append(of.measure().name().toLowerCase(Locale.ROOT))
        .append(',').append(of.window());
    for (double number : new double[] {difference.reference(), difference.mean(), difference.difference(), difference.low(), difference.high(), finding.smallest(), difference.effectSize()}) {
      out.append(',');
      Decimal.append(out, number);
    }
    out.append(',').append(trial.replicates()).append(',').append(finding.verdict().code()).append('\n');
  }
}
