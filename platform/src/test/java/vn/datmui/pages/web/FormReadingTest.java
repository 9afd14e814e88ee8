package vn.datmui.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormReadingTest {

    @Test
    void readsAnswersInTheirOrder() throws IOException {
        assertThat(read("a=1&b=&c&a=2%26+3&=nobody&&d=x%3Dy=z")).hasValueSatisfying(form -> {
            assertThat(form.keySet()).containsExactly("a", "b", "c", "d");
            assertThat(form.get("a")).containsExactly("1", "2& 3");
            assertThat(form.get("b")).containsExactly("");
            assertThat(form.get("c")).containsExactly("");
            assertThat(form.get("d")).containsExactly("x=y=z");
        });
    }

    @Test
    void readsVietnameseAndWhatIsNoCode() throws IOException {
        String name = "Nguyễn Thị Điệp, 100 % đúng 😀";

        assertThat(read("name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&odd=5%&end=%e1%zz%1"))
                .hasValueSatisfying(form -> {
                    assertThat(form.get("name")).containsExactly(name);
                    assertThat(form.get("odd")).containsExactly("5%");
                    assertThat(form.get("end")).containsExactly("\ufffd%zz%1");
                });
    }

    @Test
    void keepsTheBeginningOfAnAnswerThatHasNoEnd() throws IOException {
        assertThat(read("book=" + "x".repeat(10_000_000) + "&after=kept")).hasValueSatisfying(form -> {
            assertThat(form.get("book").getFirst()).hasSize(FormReading.KEPT).matches("x+");
            assertThat(form.get("after")).containsExactly("kept");
        });
    }

    @Test
    void refusesTooManyAnswersAndTooMuchAltogether() throws IOException {
        assertThat(read("a=1&".repeat(1_001))).isEmpty();
        assertThat(read(("a=" + "x".repeat(40_000) + "&").repeat(30))).isEmpty();
        assertThat(read("a=1&".repeat(1_000))).isPresent();
    }

    private static Optional<Map<String, List<String>>> read(String form) throws IOException {
        return FormReading.of(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));
    }
}
