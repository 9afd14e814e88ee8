package vn.datmui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.PlatformTest;

/** The catalogue on the database, with the procedures that come with the platform. */
@PlatformTest
class CatalogueModuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Catalogue catalogue;

    @Autowired
    vn.datmui.catalogue.publishing.PublishedCatalogue published;

    @Test
    void publishesTheSameContentOnce() {
        int before = published.versions().size();
        assertThat(published.readAgain()).isEmpty();
        assertThat(published.versions()).hasSize(before);
    }

    @Test
    void knowsTheProcedureOfItsDay() {
        assertThat(catalogue
                        .find("1.001612", LocalDate.of(2025, 6, 30))
                        .orElseThrow()
                        .level())
                .isEqualTo(vn.datmui.organisation.Level.DISTRICT);
        assertThat(catalogue.find("1.001612", DAY).orElseThrow().level())
                .isEqualTo(vn.datmui.organisation.Level.COMMUNE);
    }

    @Test
    void findsTheVersionInForce() {
        Procedure birth = catalogue.find("1.001193", DAY).orElseThrow();
        assertThat(birth.name().vi()).isEqualTo("Đăng ký khai sinh");
        assertThat(birth.acceptsOnline()).isTrue();
        assertThat(catalogue.version("1.001193", birth.version())).contains(birth);
    }

    @Test
    void findsWithoutAccents() {
        assertThat(catalogue.search("dang ky khai sinh", DAY))
                .first()
                .extracting(Procedure::code)
                .isEqualTo("1.001193");
    }
}
