package vn.datmui;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. */
class StructureTest {

    /** Compiled templates see the models of every module; the libraries stand outside the house. */
    private static final DescribedPredicate<JavaClass> NOT_THE_HOUSE = resideInAnyPackage(
            "vn.datmui.jte..",
            "vn.datmui.database..",
            "vn.datmui.worktime..",
            "vn.datmui.edxml..",
            "vn.datmui.partners..");

    private static final ApplicationModules MODULES = ApplicationModules.of(DatMui.class, NOT_THE_HOUSE);

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.datmui")
            .that(DescribedPredicate.not(NOT_THE_HOUSE));

    @Test
    void arrowsGoDownOnly() {
        MODULES.verify();
    }

    /** A map that was not the committed one is drawn anew: look at it, commit it, and the test passes. */
    @Test
    void theMapOfTheModulesShowsTheHouseAsItIs() throws IOException {
        var page = Files.createDirectories(Path.of("..", "docs", "modules")).resolve("README.md");
        var before = Files.exists(page) ? Files.readString(page) : "";
        var map = ModuleMap.of(MODULES);
        Files.writeString(page, map);
        assertThat(before)
                .as("docs/modules/README.md was out of date and has been drawn anew: commit it")
                .isEqualTo(map);
    }

    /** As with the map of the modules. */
    @Test
    void theAccessMatrixSaysWhoMayDoWhat() throws IOException {
        var page = Path.of("..", "docs", "access-matrix.md");
        var before = Files.exists(page) ? Files.readString(page) : "";
        var matrix = AccessMatrix.of(HOUSE);
        Files.writeString(page, matrix);
        assertThat(before)
                .as("docs/access-matrix.md was out of date and has been written anew: commit it")
                .isEqualTo(matrix);
    }

    @Test
    void everyModuleThatHasMigrationsIsInOrderOfFloors() throws IOException {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(Migrations.MODULES);
        }
    }

    @Test
    void technologyStopsAtTheEdge() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("vn.datmui", "vn.datmui.pages..", "vn.datmui..web..", "vn.datmui..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.springframework.web..",
                        "org.springframework.jdbc..",
                        "java.sql..",
                        "javax.sql..",
                        "gg.jte..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.databind..")
                .as("only web and store may know servlets, templates, JSON or SQL"));
    }

    @Test
    void throwsNoBareExceptions() {
        check(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
    }

    @Test
    void namesComeFromTheTrade() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Entity)")
                .as("no Impl, Manager, Helper, Util, Dto or Entity"));
    }

    @Test
    void hasNoRoomForEverything() {
        check(noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..shared..", "..infrastructure..", "..impl.."));
    }

    @Test
    void kernelNeedsNoFramework() {
        check(classes()
                .that()
                .resideInAPackage("vn.datmui.kernel..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "vn.datmui.kernel..", "java..", "org.jspecify..", "org.springframework.modulith.."));
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now"));
    }

    @Test
    void failsARuleOverAPackageThatDoesNotExist() {
        var misspelt = noClasses()
                .that()
                .resideInAPackage("vn.datmui.dosiers..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..");
        assertThatThrownBy(() -> check(misspelt)).isInstanceOf(AssertionError.class);
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
