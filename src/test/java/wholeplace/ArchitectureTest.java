package wholeplace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The house as rules: imports point down only, and each library is seen from one place. Without exemptions.
@AnalyzeClasses(packages = "wholeplace", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] EXACT = {
        "wholeplace.money..",
        "wholeplace.budget..",
        "wholeplace.finance..",
        "wholeplace.change..",
        "wholeplace.outlook.."
    };

    @ArchTest
    static final ArchRule IMPORTS_POINT_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("wholeplace..")
            .withOptionalLayers(true)
            .layer("app")
            .definedBy("wholeplace.app..")
            .layer("desktop")
            .definedBy("wholeplace.desktop..")
            .layer("command")
            .definedBy("wholeplace.command..")
            .layer("session")
            .definedBy("wholeplace.session..")
            .layer("store")
            .definedBy("wholeplace.store..")
            .layer("excel")
            .definedBy("wholeplace.excel..")
            .layer("json")
            .definedBy("wholeplace.json..")
            .layer("outlook")
            .definedBy("wholeplace.outlook..")
            .layer("change")
            .definedBy("wholeplace.change..")
            .layer("budget")
            .definedBy("wholeplace.budget..")
            .layer("finance")
            .definedBy("wholeplace.finance..")
            .layer("money")
            .definedBy("wholeplace.money..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("desktop")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("app", "desktop", "command")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("app", "desktop", "command", "session")
            .whereLayer("excel")
            .mayOnlyBeAccessedByLayers("app", "desktop", "command", "session")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("app", "desktop", "command", "session")
            .whereLayer("outlook")
            .mayOnlyBeAccessedByLayers("app", "desktop", "command", "session", "store", "excel", "json")
            .whereLayer("change")
            .mayOnlyBeAccessedByLayers("app", "desktop", "command", "session", "store", "excel", "json", "outlook")
            .whereLayer("budget")
            .mayOnlyBeAccessedByLayers(
                    "app", "desktop", "command", "session", "store", "excel", "json", "outlook", "change")
            .whereLayer("finance")
            .mayOnlyBeAccessedByLayers(
                    "app", "desktop", "command", "session", "store", "excel", "json", "outlook", "change")
            .whereLayer("money")
            .mayOnlyBeAccessedByLayers(
                    "app", "desktop", "command", "session", "store", "excel", "json", "outlook", "change", "budget",
                    "finance")
            .because("an import may only point down to a lower floor");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("wholeplace.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule WINDOWS_IN_DESKTOP_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("wholeplace.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..",
                    "javafx.stage..",
                    "javafx.application..",
                    "javafx.embed..",
                    "atlantafx..",
                    "org.controlsfx..",
                    "org.kordamp..",
                    "java.awt..",
                    "javax.swing..")
            .because("JavaFX is seen in desktop only");

    @ArchTest
    static final ArchRule THE_GRIDS_CORE_KNOWS_NO_WINDOW = noClasses()
            .that()
            .resideInAPackage("wholeplace.desktop.grid.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..")
            .because("what a gesture means is tested without a window");

    @ArchTest
    static final ArchRule PROPERTIES_IN_SESSION_AT_LOWEST = noClasses()
            .that()
            .resideOutsideOfPackages("wholeplace.desktop..", "wholeplace.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..")
            .because("below the session everything is a plain value");

    @ArchTest
    static final ArchRule DATABASE_IN_STORE_ONLY = only("store", "java.sql..", "javax.sql..", "org.h2..");

    @ArchTest
    static final ArchRule SHEETS_IN_EXCEL_ONLY =
            only("excel", "org.apache.poi..", "org.apache.xmlbeans..", "com.fasterxml.aalto..", "javax.xml.stream..");

    @ArchTest
    static final ArchRule JACKSON_IN_JSON_ONLY =
            only("json", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule PICOCLI_IN_COMMAND_ONLY = only("command", "picocli..");

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_FIELDS = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXACT)
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .because("amounts are whole pence and rates exact decimals");

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_METHODS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(EXACT)
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .because("amounts are whole pence and rates exact decimals");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .because("the program never uses the network");

    private static ArchRule only(String floor, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("wholeplace." + floor + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because("this library is seen in " + floor + " only");
    }
}
