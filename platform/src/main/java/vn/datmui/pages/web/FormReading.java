package vn.datmui.pages.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a form ({@code application/x-www-form-urlencoded}, WHATWG URL Standard, section 5.1) of any length in bounded memory:
 * of each answer the first {@value #KEPT} bytes are kept, more than any question allows, so that whoever judges it sees that
 * it is too long. Too many answers, or too much altogether, is no form of ours.
 */
final class FormReading {

    static final int KEPT = 48 * 1024;
    private static final int MOST_ANSWERS = 1_000;
    private static final int MOST_ALTOGETHER = 1024 * 1024;
    private static final int END = -1;

    private final InputStream body;
    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private int count;
    private int altogether;
    private int last = '&';

    private FormReading(InputStream body) {
        this.body = new BufferedInputStream(body);
    }

    /** @return the answers by name in their order; nothing when it is too much for a form */
    static Optional<Map<String, List<String>>> of(InputStream body) throws IOException {
        var reading = new FormReading(body);
        while (reading.last != END) {
            reading.answer();
            if (reading.count > MOST_ANSWERS || reading.altogether > MOST_ALTOGETHER) {
                return Optional.empty();
            }
        }
        return Optional.of(reading.answers);
    }

    private void answer() throws IOException {
        String name = text('=');
        String value = last == '=' ? text(END) : "";
        if (!name.isEmpty()) {
            answers.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            count++;
        }
    }

    /** Up to the mark given, the next answer or the end; {@link #last} says which. */
    private String text(int mark) throws IOException {
        var bytes = new ByteArrayOutputStream();
        while ((last = body.read()) != END && last != '&' && last != mark) {
            int one = last == '%' ? coded() : last == '+' ? ' ' : last;
            if (bytes.size() < KEPT) {
                bytes.write(one);
                altogether++;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A percent sign that two hexadecimal digits do not follow stands for itself. */
    private int coded() throws IOException {
        body.mark(2);
        int high = Character.digit(body.read(), 16);
        int low = high < 0 ? -1 : Character.digit(body.read(), 16);
        if (low >= 0) {
            return high * 16 + low;
        }
        body.reset();
        return '%';
    }
}
