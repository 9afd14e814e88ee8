package vn.datmui.pages.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Problem;

/** A page with every part on it, and handlers that fail in every way, for the tests only. */
@Controller
@OpenTo(everyone = true)
class ShowcasePages {

    private final PageOfRequest pages;
    private final TemplateEngine engine = TemplateEngine.create(
            new MergedTemplates(Path.of("src/test/jte"), Path.of("src/main/jte")),
            Path.of("target/showcase"),
            ContentType.Html,
            ShowcasePages.class.getClassLoader());

    ShowcasePages(PageOfRequest pages) {
        this.pages = pages;
    }

    @GetMapping({"/showcase", "/desk/showcase"})
    ModelAndView all() {
        return new ModelAndView(new JteView(engine, "showcase.jte", pages::of, HttpHeaders.EMPTY, null));
    }

    @PostMapping("/showcase")
    @ResponseBody
    Map<String, String> sent(@RequestParam String name) {
        return Map.of("name", name);
    }

    @PostMapping("/showcase/autosave")
    @ResponseBody
    Map<String, String> saved(@RequestParam String name) {
        return Map.of("saved", name.isEmpty() ? "" : LocalTime.of(10, 32).toString());
    }

    @PostMapping("/showcase/upload")
    @ResponseBody
    Map<String, Object> uploaded(@RequestParam MultipartFile file) {
        return Map.of("size", file.getSize());
    }

    @PostMapping("/showcase/body")
    @ResponseBody
    Map<String, Object> read(@RequestBody Map<String, Object> body) {
        return body;
    }

    @GetMapping("/showcase/number/{number}")
    @ResponseBody
    Map<String, Object> number(@PathVariable int number) {
        return Map.of("number", number);
    }

    @GetMapping("/showcase/defect")
    void defect() {
        throw new IllegalStateException("the secret of the house");
    }

    @GetMapping("/showcase/problem")
    void problem() {
        throw new Gone("H12.96-261123-2600");
    }

    private static final class Gone extends Problem {
        private Gone(String code) {
            super(Kind.GONE, "PAG-0410", Map.of("code", code));
        }
    }

    private record MergedTemplates(DirectoryCodeResolver first, DirectoryCodeResolver second)
            implements gg.jte.CodeResolver {

        private MergedTemplates(Path first, Path second) {
            this(new DirectoryCodeResolver(first), new DirectoryCodeResolver(second));
        }

        @Override
        public String resolve(String name) {
            return first.exists(name) ? first.resolve(name) : second.resolve(name);
        }

        @Override
        public boolean exists(String name) {
            return first.exists(name) || second.exists(name);
        }

        @Override
        public long getLastModified(String name) {
            return first.exists(name) ? first.getLastModified(name) : second.getLastModified(name);
        }
    }
}
