package vn.datmui.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The assets that the front-end build wrote, by the manifest that it left beside them. */
@Component
class BuiltAssets implements Assets {

    private final Properties manifest = read();

    @Override
    public String address(String name) {
        var hashed = manifest.getProperty(name);
        if (hashed == null) {
            throw new IllegalArgumentException("the front-end build made no asset named " + name);
        }
        return "/assets/" + hashed;
    }

    private static Properties read() {
        var manifest = new Properties();
        var file = new ClassPathResource("static/assets/manifest.properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            manifest.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the front end is not built: run the Maven build", e);
        }
        return manifest;
    }
}
