package org.pairaid.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rings of the house: arrows point inwards only. */
class RingsTest {
  private static final String[] CORE = {"org.pairaid.model..", "org.pairaid.matching..", "org.pairaid.strategy..", "org.pairaid.cycle..", "org.pairaid.indicator..", "org.pairaid.simulation..", "org.pairaid.design..", "org.pairaid.calibration..", "org.pairaid.discovery.."};

  /** Wherever the build puts them: the profile spark builds below target/spark. */
  private static final ImportOption NO_TESTS = location -> !location.contains("/test-classes/");

  private static JavaClasses program;

  @BeforeAll
  static void read() {
    program = new ClassFileImporter().withImportOption(NO_TESTS).importPackages("org.pairaid");
  }

  @Test
  void arrowsPointInwards() {
    layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.pairaid..")
        .layer("model").definedBy("org.pairaid.model..")
        .layer("matching").definedBy("org.pairaid.matching..")
        .layer("strategy").definedBy("org.pairaid.strategy..")
        .layer("cycle").definedBy("org.pairaid.cycle..")
        .layer("indicator").definedBy("org.pairaid.indicator..")
        .layer("scenario").definedBy("org.pairaid.scenario..")
        .layer("plugin").definedBy("org.pairaid.plugin..")
        .layer("simulation").definedBy("org.pairaid.simulation..")
        .layer("calibration").definedBy("org.pairaid.calibration..")
        .layer("experiment").definedBy("org.pairaid.experiment..")
        .layer("report").definedBy("org.pairaid.report..")
        .layer("cli").definedBy("org.pairaid.cli..")
        .layer("design").definedBy("org.pairaid.design..")
        .layer("discovery").definedBy("org.pairaid.discovery..")
        .optionalLayer("spark").definedBy("org.pairaid.spark..")
        .layer("contract").definedBy("org.pairaid.contract..")
        .whereLayer("contract").mayNotBeAccessedByAnyLayer()
        .whereLayer("cli").mayNotBeAccessedByAnyLayer()
        .whereLayer("spark").mayNotBeAccessedByAnyLayer()
        .whereLayer("plugin").mayOnlyBeAccessedByLayers("experiment", "cli")
        .whereLayer("report").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("calibration").mayOnlyBeAccessedByLayers("scenario", "experiment", "report", "cli")
        .whereLayer("design").mayOnlyBeAccessedByLayers("experiment", "report", "cli")
        .whereLayer("discovery").mayOnlyBeAccessedByLayers("experiment", "report", "cli")
        .whereLayer("experiment").mayOnlyBeAccessedByLayers("report", "cli", "spark")
        .whereLayer("simulation").mayOnlyBeAccessedByLayers("experiment", "cli")
        .whereLayer("scenario").mayOnlyBeAccessedByLayers("experiment", "report", "cli", "contract")
        .whereLayer("indicator").mayOnlyBeAccessedByLayers("scenario", "experiment", "report", "cli")
        .whereLayer("cycle").mayOnlyBeAccessedByLayers("simulation", "indicator", "experiment")
        .whereLayer("matching").mayOnlyBeAccessedByLayers("cycle", "indicator")
        .whereLayer("strategy").mayOnlyBeAccessedByLayers("cycle", "scenario", "simulation", "experiment", "plugin", "cli", "contract")
        .check(program);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.pairaid.(*)..").should().beFreeOfCycles().check(program);
  }

  @Test
  void onlyTheSimulationKnowsMason() {
    noClasses().that().resideOutsideOfPackage("org.pairaid.simulation..").should().dependOnClassesThat(resideInAnyPackage("sim..", "ec..")).check(program);
  }

  @Test
  void theCoreTouchesNoFileThreadOrClock() {
    noClasses().that().resideInAnyPackage(CORE).should()
        .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.time..", "java.util.concurrent..", "java.net.."))
        .orShould().dependOnClassesThat().haveFullyQualifiedName("java.lang.Thread")
        .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "nanoTime").check(program);
  }

  @Test
  void theCoreDrawsOnlyFromKeyedStreams() {
    noClasses().that().resideInAnyPackage(CORE).should().dependOnClassesThat().haveFullyQualifiedName("java.util.Random")
        .orShould().callMethod(Math.class, "random").check(program);
  }

  @Test
  void noHashOrderReachesAResult() {
    noClasses().that().resideInAnyPackage(CORE).should().dependOnClassesThat().haveFullyQualifiedName("java.util.HashMap")
        .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.HashSet").check(program);
  }

  @Test
  void noCollectionWhoseOrderChangesFromRunToRunIsMade() {
    noClasses().that().resideInAnyPackage(CORE).should()
        .callMethodWhere(target(owner(type(Set.class).or(type(Map.class)))).and(target(nameMatching("of|ofEntries|copyOf"))))
        .orShould().callMethodWhere(target(owner(type(Collectors.class))).and(target(nameMatching("to(Unmodifiable)?(Set|Map)|grouping.*"))))
        .orShould().callMethodWhere(target(nameMatching("parallel(Stream)?"))).check(program);
  }

  @Test
  void functionsWhoseBitsDependOnTheMachineAreNotUsed() {
    noClasses().that().resideInAnyPackage(CORE).should()
        .callMethodWhere(target(owner(type(Math.class))).and(not(target(nameMatching("sqrt|abs|min|max|floor|ceil|rint|random"))))).check(program);
  }

  @Test
  void theRulesSeeWhatTheyForbid() {
    assertThat(Stream.of(CORE).filter(name -> program.that(resideInAPackage(name)).isEmpty())).isEmpty();
    JavaClasses bad = new ClassFileImporter().importClasses(Offender.class);
    assertThat(bad.get(Offender.class).getMethodCallsFromSelf()).filteredOn(target(owner(type(Math.class))).and(target(nameMatching("exp")))).hasSize(1);
    assertThat(bad.get(Offender.class).getMethodCallsFromSelf()).filteredOn(target(owner(type(Set.class))).and(target(nameMatching("of")))).hasSize(1);
  }

  /** Does what the core may not. */
  private static final class Offender {
    double exp(double x) {
      return Math.exp(x) * Set.of(x).size();
    }
  }

  @Test
  void noFieldIsOpen() {
    fields().that().arePublic().should().beFinal().check(program);
  }

  @Test
  void modelStandsAlone() {
    classes().that(resideInAPackage("org.pairaid.model..")).should()
        .onlyDependOnClassesThat(resideInAnyPackage("org.pairaid.model..", "java..", "org.apache.commons.rng..")).check(program);
  }

  @Test
  void calibrationIsPlainNumbers() {
    classes().that(resideInAPackage("org.pairaid.calibration..")).should()
        .onlyDependOnClassesThat(resideInAnyPackage("org.pairaid.calibration..", "org.pairaid.model..", "java..", "org.apache.commons.rng..", "org.apache.commons.math3..")).check(program);
  }

  @Test
  void designsAreNumbersOnly() {
    classes().that(resideInAPackage("org.pairaid.design..")).should()
        .onlyDependOnClassesThat(resideInAnyPackage("org.pairaid.design..", "java.lang..", "java.util..", "org.apache.commons.rng..", "org.apache.commons.math3..")).check(program);
  }

  @Test
  void discoveryIsNumbersOnly() {
    classes().that(resideInAPackage("org.pairaid.discovery..")).should()
        .onlyDependOnClassesThat(resideInAnyPackage("org.pairaid.discovery..", "java.lang..", "java.util..", "org.apache.commons.rng..", "org.apache.commons.math3..")).check(program);
  }

  @Test
  void everyPackageSaysWhatItIs() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct())
          .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }
  }
}
