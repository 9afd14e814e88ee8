package vn.datmui.worktime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesEveryKindOfValue() {
        var map = new LinkedHashMap<String, Object>();
        map.put("a", 1);
        map.put("b", List.of(true, "x", LocalDate.of(2026, 3, 2)));
        assertThat(Json.write(map)).isEqualTo("{\"a\":1,\"b\":[true,\"x\",\"2026-03-02\"]}");
        assertThat(Json.write(null)).isEqualTo("null");
    }

    @Test
    void escapesWhatJsonReserves() {
        assertThat(Json.write("\"\\\n\r\t\u0001 Tết 🎉")).isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0001 Tết 🎉\"");
    }
}
