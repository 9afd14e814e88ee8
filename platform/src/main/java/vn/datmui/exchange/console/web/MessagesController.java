package vn.datmui.exchange.console.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.exchange.console.AgenciesOfPerson;
import vn.datmui.exchange.console.MessageView;
import vn.datmui.exchange.console.ReadingConversations;
import vn.datmui.exchange.console.web.MessagesModel.Replayed;
import vn.datmui.exchange.receiving.Replaying;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;

/** Messages that need looking at: bad ones, given up ones, early ones; their bytes; and trying them once more. */
@Controller
@OpenTo(
        value = {Role.CLERK, Role.ADMINISTRATOR},
        reach = Reach.EVERY)
class MessagesController {

    private static final int MOST_AT_ONCE = 200;

    private final ReadingConversations reading;
    private final AgenciesOfPerson rights;
    private final Replaying replaying;
    private final Files files;

    MessagesController(ReadingConversations reading, AgenciesOfPerson rights, Replaying replaying, Files files) {
        this.reading = reading;
        this.rights = rights;
        this.replaying = replaying;
        this.files = files;
    }

    @GetMapping("/admin/exchange/messages")
    ModelAndView list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String view) {
        return page(MessageView.of(view), me, List.of());
    }

    private ModelAndView page(MessageView view, SignedIn me, List<Replayed> replayed) {
        var model = new MessagesModel(view, reading.troubled(view, me), replayed);
        return new ModelAndView("exchange/messages", Map.of("model", model));
    }

    /** Each that was picked, with a result of its own. */
    @PostMapping("/admin/exchange/messages/replay")
    ModelAndView replay(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(required = false) @Nullable List<String> picked) {
        var results = new ArrayList<Replayed>();
        for (var id : picked == null
                ? List.<String>of()
                : picked.stream().limit(MOST_AT_ONCE).toList()) {
            var message = reading.message(Ids.read(id), me);
            var outcome = replaying.replay(message.id(), rights.actor(me));
            results.add(new Replayed(message, outcome));
        }
        return page(MessageView.of(view), me, results);
    }

    @GetMapping("/admin/exchange/messages/{id}")
    ModelAndView message(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        return new ModelAndView("exchange/message", Map.of("said", reading.said(Ids.read(id), me)));
    }

    @GetMapping("/admin/exchange/messages/{id}/raw")
    ResponseEntity<Resource> raw(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        var message = reading.message(Ids.read(id), me);
        var raw = message.raw();
        if (raw == null) {
            throw ExchangeProblem.takenBack();
        }
        return download(raw, message.id() + ".edxml", message.size());
    }

    @GetMapping("/admin/exchange/messages/{id}/files/{ordinal}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn me, @PathVariable String id, @PathVariable String ordinal) {
        if (!ordinal.matches("\\d{1,4}")) {
            throw ExchangeProblem.unknown();
        }
        var file = reading.file(Ids.read(id), Integer.parseInt(ordinal), me);
        return download(file.file(), file.name(), file.size());
    }

    /** What strangers sent is never shown in the browser, only saved. */
    private ResponseEntity<Resource> download(FileId file, String name, long size) {
        var attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(size)
                .header("Content-Disposition", attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(files.open(file)));
    }
}
