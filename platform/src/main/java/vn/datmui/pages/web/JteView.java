package vn.datmui.pages.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import vn.datmui.pages.Page;
import vn.datmui.pages.UnsentForm;

/** A page, rendered whole before the first byte leaves, so that a defect in a template never sends half a page. */
record JteView(
        TemplateEngine engine,
        String template,
        Function<HttpServletRequest, Page> pages,
        HttpHeaders headers,
        @Nullable BringingBack bringingBack)
        implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
        var page = pages.apply(request);
        parameters.put("page", page);
        var waiting = bringingBack == null ? List.<UnsentForm>of() : bringingBack.waiting(request, response);
        if (bringingBack != null && !waiting.isEmpty()) {
            var html = new StringOutput();
            engine.render(template, parameters, html);
            send(bringingBack.into(html.toString(), waiting, page.path(), page.words()), response);
            return;
        }
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream()::write);
    }

    private void send(String html, HttpServletResponse response) throws IOException {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
