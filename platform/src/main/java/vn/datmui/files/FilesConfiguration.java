package vn.datmui.files;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.datmui.files.inspection.Inspection;
import vn.datmui.files.inspection.Previews;
import vn.datmui.files.inspection.VirusScan;

/** Puts the store together in {@code <datmui.home>/files}. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    ContentFolder contentFolder(@Value("${datmui.home:data}") Path home) {
        return new ContentFolder(home.resolve("files"));
    }

    @Bean
    Inspection inspection(FilesSettings settings) {
        return new Inspection(VirusScan.at(settings.clamd()));
    }

    @Bean
    Previews previews() {
        return new Previews();
    }
}
