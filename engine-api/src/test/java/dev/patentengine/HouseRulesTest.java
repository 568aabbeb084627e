package dev.patentengine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the architecture, over the classes of all modules. */
class HouseRulesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.patentengine");

  private static final List<String> FEATURES =
      Stream.of(
              "match",
              "classify",
              "diagnose",
              "team",
              "value",
              "monitor",
              "graph",
              "identity",
              "push",
              "meeting")
          .toList();

  @ParameterizedTest
  @CsvSource({
    "com.hankcs.., dev.patentengine.nlp.hanlp..",
    "ai.onnxruntime.., dev.patentengine.nlp.onnx..",
    "ai.djl.., dev.patentengine.nlp.onnx..",
    "org.nd4j.., dev.patentengine.nlp.dl4j..",
    "org.deeplearning4j.., dev.patentengine.nlp.dl4j..",
    "org.bytedeco.., dev.patentengine.nlp.dl4j..",
    "org.apache.lucene.., dev.patentengine.index.lucene..",
    "io.javalin.., dev.patentengine.api.server..",
    "org.eclipse.jetty.., dev.patentengine.api.server..",
    "io.micrometer.., dev.patentengine.api.server..",
    "picocli.., dev.patentengine.cli..",
    "org.openjdk.jmh.., dev.patentengine.benchmarks..",
  })
  void librariesStayInTheirPackage(String library, String home) {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackage(home)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library);
    rule.allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void featuresDoNotImportOneAnother() {
    for (String feature : FEATURES) {
      String[] others =
          FEATURES.stream()
              .filter(other -> !other.equals(feature))
              .map(other -> "dev.patentengine." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("dev.patentengine." + feature + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void featuresKnowNothingOfTheFrontDoor() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.patentengine.*..")
        .and()
        .resideOutsideOfPackages(
            "dev.patentengine.cli..",
            "dev.patentengine.api..",
            "dev.patentengine.datasets..",
            "dev.patentengine.benchmarks..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("dev.patentengine.PatentEngine")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.patentengine.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noMutableStatics() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("dev.patentengine..")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<JavaPackage> packages =
        CLASSES.stream().map(JavaClass::getPackage).collect(java.util.stream.Collectors.toSet());
    assertThat(packages)
        .allSatisfy(each ->
            assertThat(each.tryGetPackageInfo().map(info -> info.isAnnotatedWith(NullMarked.class)))
                .as(each.getName())
                .contains(true));
  }

  @Test
  void namesSayTheDomain() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)$|.*\\.Abstract[A-Z].*")
        .check(CLASSES);
  }
}
