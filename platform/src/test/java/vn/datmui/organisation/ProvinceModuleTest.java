package vn.datmui.organisation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.PlatformTest;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;

/** The demonstration province by day. */
@PlatformTest
class ProvinceModuleTest {

    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_OF_TWO_TIERS = LocalDate.of(2025, 7, 1);

    @Autowired
    Areas areas;

    @Autowired
    Agencies agencies;

    @Autowired
    Officers officers;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       provinces, districts, communes
            2019-05-06,  2,         16,        164
            2025-06-30,  2,         16,        164
            2025-07-01,  1,         0,         64
            2026-11-24,  1,         0,         64
            """)
    void hasTheLevelsOfTheDay(LocalDate day, int provinces, int districts, int communes) {
        assertThat(areas.at(Level.PROVINCE, day)).hasSize(provinces);
        assertThat(areas.at(Level.DISTRICT, day)).hasSize(districts);
        assertThat(areas.at(Level.COMMUNE, day)).hasSize(communes);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019-05-06, 9, 100
            2025-06-30, 9, 100
            2025-07-01, 0, 64
            """)
    void hasTheCommitteesOfTheDay(LocalDate day, int districts, int communes) {
        assertThat(agencies.at(Level.DISTRICT, day)).hasSize(districts);
        assertThat(agencies.at(Level.COMMUNE, day)).hasSize(communes);
    }

    @Test
    void leadsEveryOldAreaToAreasThatStandToday() {
        Set<String> today = codes(areas.at(Level.COMMUNE, FIRST_DAY_OF_TWO_TIERS));
        Stream.of(Level.COMMUNE, Level.DISTRICT)
                .flatMap(level -> areas.at(level, LAST_DAY_OF_DISTRICTS).stream())
                .forEach(old -> assertThat(
                                codes(areas.successorsOf(old.code(), LAST_DAY_OF_DISTRICTS, FIRST_DAY_OF_TWO_TIERS)))
                        .as(old.name())
                        .isNotEmpty()
                        .isSubsetOf(today));
    }

    @Test
    void letsEveryCommuneOfTodayComeFromAnOldOneOfTheSameCode() {
        areas.at(Level.COMMUNE, FIRST_DAY_OF_TWO_TIERS)
                .forEach(area -> assertThat(
                                codes(areas.successorsOf(area.code(), LAST_DAY_OF_DISTRICTS, FIRST_DAY_OF_TWO_TIERS)))
                        .as(area.name())
                        .contains(area.code()));
    }

    @Test
    void knowsThatACodeLivesOnUnderAnotherName() {
        assertThat(areas.find("32002", LAST_DAY_OF_DISTRICTS)).get().returns("Phường 2", Area::name);
        assertThat(areas.find("32002", FIRST_DAY_OF_TWO_TIERS)).get().returns("Phường An Xuyên", Area::name);
    }

    @Test
    void namesAllSuccessorsOfADividedCommuneOwnNameFirst() {
        assertThat(areas.successorsOf("32053", LAST_DAY_OF_DISTRICTS, FIRST_DAY_OF_TWO_TIERS))
                .extracting(Area::name)
                .containsExactly("Xã Nguyễn Phích", "Xã Khánh Lâm", "Xã Khánh An");
    }

    @Test
    void handsTheWorkOfADistrictAndOfAMergedDepartmentOver() {
        assertThat(agencies.answeringFor(new AgencyCode("H12.973"), LAST_DAY_OF_DISTRICTS))
                .get()
                .returns("Ủy ban nhân dân huyện Ngọc Hiển", Agency::name);
        assertThat(agencies.answeringFor(new AgencyCode("H12.973"), FIRST_DAY_OF_TWO_TIERS))
                .get()
                .returns("Ủy ban nhân dân xã Phan Ngọc Hiển", Agency::name);
        assertThat(agencies.departmentOf("transport", LocalDate.of(2025, 2, 28)))
                .isPresent();
        assertThat(agencies.departmentOf("transport", LocalDate.of(2025, 3, 1))).isEmpty();
        assertThat(agencies.answeringFor(new AgencyCode("H12.15"), LocalDate.of(2025, 3, 1)))
                .get()
                .returns("Sở Xây dựng", Agency::name);
    }

    @Test
    void givesEveryAgencyTwoCodesOfItsOwn() {
        List<Agency> all = Stream.of(LAST_DAY_OF_DISTRICTS, FIRST_DAY_OF_TWO_TIERS)
                .flatMap(day -> Stream.of(Level.values()).flatMap(level -> agencies.at(level, day).stream()))
                .distinct()
                .toList();
        assertThat(all)
                .extracting(Agency::oldCode)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{3}\\.\\d{2}\\.\\d{2}\\.H12"));
        assertThat(all).extracting(Agency::code).doesNotHaveDuplicates();
    }

    @Test
    void findsTheCommitteeOfAnAreaByDay() {
        assertThat(agencies.committeeOf("32248", LAST_DAY_OF_DISTRICTS))
                .get()
                .returns("H12.973.32248", a -> a.code().value());
        assertThat(agencies.committeeOf("32248", FIRST_DAY_OF_TWO_TIERS))
                .get()
                .returns("H12.32248", a -> a.code().value());
    }

    @Test
    void staffsEveryAgencyOfToday() {
        agencies.at(Level.COMMUNE, FIRST_DAY_OF_TWO_TIERS).forEach(commune -> {
            assertThat(agencies.countersOf(commune.code(), FIRST_DAY_OF_TWO_TIERS))
                    .hasSizeBetween(2, 4);
            assertThat(officers.holdersOf(Role.COUNTER_OFFICER, commune.code(), FIRST_DAY_OF_TWO_TIERS))
                    .hasSize(2);
            assertThat(officers.holdersOf(Role.SPECIALIST, commune.code(), FIRST_DAY_OF_TWO_TIERS))
                    .hasSize(3);
            assertThat(officers.holdersOf(Role.AGENCY_LEADER, commune.code(), FIRST_DAY_OF_TWO_TIERS))
                    .hasSize(1);
            assertThat(agencies.unitOf(commune.code(), "justice", FIRST_DAY_OF_TWO_TIERS))
                    .isPresent();
        });
    }

    @Test
    void sortsNamesAsTheVietnameseAlphabetDoes() {
        assertThat(areas.at(Level.COMMUNE, FIRST_DAY_OF_TWO_TIERS))
                .extracting(Area::name)
                .containsSubsequence(
                        "Phường An Xuyên",
                        "Phường Bạc Liêu",
                        "Xã Cái Nước",
                        "Xã Châu Thới",
                        "Xã Đá Bạc",
                        "Xã Đầm Dơi",
                        "Xã Gành Hào");
    }

    private static Set<String> codes(List<Area> areas) {
        return areas.stream().map(Area::code).collect(toSet());
    }
}
