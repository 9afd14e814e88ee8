package vn.datmui.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** A problem for programs (RFC 9457): the code and its parameters say it exactly, title and detail say it in words. */
record ProblemDocument(Trouble trouble, PageOfRequest pages, JsonMapper json) implements View {

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        trouble.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(getContentType());
        var body = json.writeValueAsBytes(document(request));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Map<String, Object> document(HttpServletRequest request) {
        var words = pages.words(request);
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:datmui:problem:" + trouble.code());
        document.put("title", trouble.title(words));
        document.put("status", trouble.status());
        document.put("detail", trouble.detail(words));
        document.put("instance", PageOfRequest.path(request));
        document.put("code", trouble.code());
        document.put("parameters", trouble.parameters());
        if (trouble.incident() != null) {
            document.put("incident", trouble.incident());
        }
        return document;
    }
}
