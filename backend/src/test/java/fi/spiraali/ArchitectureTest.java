package fi.spiraali;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house's plan. Written as plain tests: ArchUnit's own annotations silently ran nothing under Surefire. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /** Every package there is, with those inside it. */
    private static final String PLAN = "fi\\.spiraali(\\.(%s))?"
            .formatted(String.join(
                    "|",
                    "http(\\.contract)?",
                    "database",
                    "mail",
                    "audit",
                    "access(\\.(provider|reset))?",
                    "team",
                    "framework",
                    "innovation",
                    "assessment(\\.profile)?",
                    "workshop(\\.(desk|feed|people|stage))?",
                    "exercise(\\.(sheet|result|text|star|action|memo))?",
                    "score(\\.(file|intake))?",
                    "webhook",
                    "programme(\\.(people|sharing|disclosure|overview))?",
                    "privacy",
                    "demonstration"));

    private static final int LONGEST = 260;
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fi.spiraali");

    @ParameterizedTest(name = "{0} uses nothing of ours but [{1}]")
    @CsvSource({
        "http, ''",
        "database, ''",
        "mail, ''",
        "framework, http",
        "audit, http",
        "access, audit mail http database",
        "team, access audit http database",
        "innovation, team access audit framework http database",
        "assessment, innovation team access audit framework http database",
        "workshop, assessment innovation team access audit framework http database",
        "exercise, workshop assessment innovation team access audit framework http database",
        "score, assessment innovation team access audit framework http database",
        "webhook, access audit http database",
        "programme, assessment innovation team access audit framework http database"
    })
    void arrows_between_packages_point_one_way(String name, String allowed) {
        var others = resideInAPackage("fi.spiraali..").and(resideOutsideOfPackage("fi.spiraali." + name + ".."));
        for (var friend : allowed.split(" ")) {
            others = friend.isEmpty() ? others : others.and(resideOutsideOfPackage("fi.spiraali." + friend + ".."));
        }
        noClasses()
                .that(resideInAPackage("fi.spiraali." + name + ".."))
                .should()
                .dependOnClassesThat(others)
                .check(OURS);
    }

    @Test
    void every_package_is_in_the_plan() {
        noClasses()
                .should(be(describe(
                        "outside of " + PLAN, type -> !type.getPackageName().matches(PLAN))))
                .check(OURS);
    }

    @Test
    void nothing_depends_on_a_resource_but_itself() {
        for (JavaClass resource : OURS.that(describe("resources", ArchitectureTest::isResource))) {
            noClasses()
                    .that(describe("stand outside of " + resource.getSimpleName(), type -> !isWithin(type, resource)))
                    .should()
                    .dependOnClassesThat(describe("belong to it", type -> isWithin(type, resource)))
                    .check(OURS);
        }
    }

    @Test
    void nothing_runs_on_the_demonstration() {
        noClasses()
                .that(resideOutsideOfPackage("fi.spiraali.demonstration.."))
                .should()
                .dependOnClassesThat(resideInAPackage("fi.spiraali.demonstration.."))
                .check(OURS);
    }

    /** ProblemMappers is no layer's mapper: it holds what JAX-RS itself calls exception mappers. */
    @Test
    void no_class_is_named_for_a_layer() {
        DescribedPredicate<JavaClass> layered = describe("named for a layer", type -> type.getSimpleName()
                .matches(".*(Dto|DTO|Mapper|Service|Impl|Util|Utils|Helper|Manager)"));
        noClasses().should(be(layered)).check(OURS);
    }

    @Test
    void every_package_opens_with_its_sentence() throws IOException {
        assertThat(sources(Files::isDirectory, ArchitectureTest::lacksItsSentence), is(List.of()));
    }

    @Test
    void no_file_is_longer_than_one_reads_in_one_go() throws IOException {
        assertThat(
                sources(
                        path -> path.toString().endsWith(".java"),
                        path -> lines(path).size() > LONGEST),
                is(List.of()));
    }

    private static List<Path> sources(Predicate<Path> which, Predicate<Path> wrong) throws IOException {
        try (var all = Files.walk(SOURCES.resolve("fi/spiraali"))) {
            return all.filter(which).filter(wrong).toList();
        }
    }

    private static boolean lacksItsSentence(Path folder) {
        var sentence = folder.resolve("package-info.java");
        return Files.notExists(sentence) || !lines(sentence).getFirst().matches("/\\*\\*.*");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isResource(JavaClass type) {
        return type.getSimpleName().endsWith("Resource") && type.isTopLevelClass();
    }

    private static boolean isWithin(JavaClass type, JavaClass resource) {
        return type.getName().equals(resource.getName()) || type.getName().startsWith(resource.getName() + "$");
    }
}
