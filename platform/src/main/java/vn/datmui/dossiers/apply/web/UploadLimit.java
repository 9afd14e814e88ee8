package vn.datmui.dossiers.apply.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The largest file that is taken, as the forms announce it. */
@Component
class UploadLimit {

    private final DataSize limit;

    UploadLimit(@Value("${datmui.files.limit:50MB}") DataSize limit) {
        this.limit = limit;
    }

    long megabytes() {
        return limit.toMegabytes();
    }
}
