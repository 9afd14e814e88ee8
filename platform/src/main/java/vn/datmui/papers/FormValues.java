package vn.datmui.papers;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.datmui.kernel.Money;

/**
 * The fields of a form as its template names them, written as administrative papers write them
 * (Decree 30/2020/NĐ-CP, annex I: days below 10 and months 1 and 2 with a leading zero). A moment is there in short too,
 * for tables: {@code at} and {@code atShort}.
 */
final class FormValues {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút'\ndd/MM/yyyy");

    private FormValues() {}

    static Map<String, Object> of(Record form) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            Object value = read(component, form);
            values.put(component.getName(), written(value));
            if (value instanceof LocalDateTime moment) {
                values.put(component.getName() + "Short", SHORT.format(moment));
            }
        }
        return values;
    }

    private static Object read(RecordComponent component, Record form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a form's field cannot be read: " + component.getName(), e);
        }
    }

    private static Object written(Object value) {
        return switch (value) {
            case LocalDateTime moment -> moment(moment);
            case LocalDate day -> day(day);
            case BigDecimal fee -> new Money(fee.longValueExact()).toString();
            case Integer count -> count == 0 ? "–" : count;
            case List<?> list -> list.stream().map(FormValues::written).toList();
            case Record part -> of(part);
            default -> value;
        };
    }

    static String day(LocalDate day) {
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day.getMonthValue()), day.getYear());
    }

    static String moment(LocalDateTime moment) {
        return "%02d giờ %02d phút, %s".formatted(moment.getHour(), moment.getMinute(), day(moment.toLocalDate()));
    }

    private static String month(int month) {
        return month <= 2 ? "0" + month : Integer.toString(month);
    }
}
