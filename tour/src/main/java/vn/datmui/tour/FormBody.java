package vn.datmui.tour;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a browser sends for a form: its hidden fields, and what the person filled in. */
record FormBody(String contentType, byte[] bytes) {

    private static final String BOUNDARY = "----datmui-tour-boundary";

    static FormBody of(Element form, Map<String, List<String>> values) {
        Map<String, List<String>> all = hidden(form);
        all.putAll(values);
        List<String> pairs = new ArrayList<>();
        all.forEach((name, list) -> list.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return new FormBody(
                "application/x-www-form-urlencoded", String.join("&", pairs).getBytes(StandardCharsets.US_ASCII));
    }

    /** The form with the same picture in each of its file fields, and these values beside its hidden ones. */
    static FormBody multipart(Element form, Map<String, List<String>> values, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, List<String>> all = hidden(form);
        all.putAll(values);
        all.forEach((name, list) -> list.forEach(value ->
                part(body, "name=\"%s\"".formatted(name), "text/plain", value.getBytes(StandardCharsets.UTF_8))));
        for (Element field : form.select("input[type=file][name]")) {
            String disposition = "name=\"%s\"; filename=\"%s\"".formatted(field.attr("name"), fileName);
            part(body, disposition, "application/octet-stream", content);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return new FormBody("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] content) {
        String head = "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, disposition, type);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, List<String>> hidden(Element form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element input : form.select("input[type=hidden][name]")) {
            values.computeIfAbsent(input.attr("name"), name -> new ArrayList<>())
                    .add(input.attr("value"));
        }
        return values;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
