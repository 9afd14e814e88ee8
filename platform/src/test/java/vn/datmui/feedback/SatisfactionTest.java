package vn.datmui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SatisfactionTest {

    @Test
    void saysNothingInPercentWhenNobodyHasRated() {
        Satisfaction none = new Satisfaction("Xã Đất Mũi", Map.of(), 12);
        assertThat(none.satisfied()).isEmpty();
        assertThat(none.responseRate()).isEqualTo(OptionalInt.of(0));
        assertThat(new Satisfaction("Xã Đất Mũi", Map.of(), 0).responseRate()).isEmpty();
    }

    @Test
    void countsSatisfiedAndVerySatisfiedTogether() {
        Satisfaction some = new Satisfaction(
                "Xã Đất Mũi", Map.of(Grade.VERY_SATISFIED, 1L, Grade.SATISFIED, 1L, Grade.NOT_SATISFIED, 1L), 12);
        assertThat(some.satisfied()).hasValue(67);
        assertThat(some.responseRate()).hasValue(25);
    }

    @Test
    void neverClaimsMoreAnswersThanDossiers() {
        assertThat(new Satisfaction("Xã Đất Mũi", Map.of(Grade.SATISFIED, 2L), 1).responseRate())
                .hasValue(100);
    }

    @Test
    void theSumOfThePartsIsTheWhole() {
        Satisfaction total = ReadingSatisfaction.total(
                "Toàn tỉnh",
                List.of(
                        new Satisfaction("A", Map.of(Grade.SATISFIED, 2L), 3),
                        new Satisfaction("B", Map.of(Grade.SATISFIED, 1L, Grade.NOT_SATISFIED, 1L), 4),
                        new Satisfaction("C", Map.of(), 0)));
        assertThat(total.ratings()).isEqualTo(4);
        assertThat(total.ended()).isEqualTo(7);
        assertThat(total.satisfied()).hasValue(75);
    }
}
