package vn.datmui.catalogue.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.datmui.catalogue.source.SourceFolder;
import vn.datmui.catalogue.source.Trouble;

/** A folder with one small complete procedure, in which a test breaks one thing. */
final class SampleFolder {

    static final String PROCEDURE = """
            code: "1.999901"
            validFrom: 2025-07-01
            name: {vi: "Cấp giấy mẫu", en: "Sample paper"}
            level: commune
            field: certification
            summary: {vi: "Một thủ tục mẫu.", en: "A sample."}
            audience: [citizen]
            channels: [counter, online]
            serviceLevel: full
            timeLimit: {value: 2, unit: working-day}
            fees:
              - id: paper
                name: {vi: "Phí mẫu", en: "Fee"}
                amount: 5000
                per: copies
                when: {field: kind, is: big}
                legalBasis: "Nghị quyết mẫu"
            papers: []
            steps:
              - {id: examine, name: {vi: "Xem", en: "Look"}, kind: examine, role: specialist, unitKind: justice, limit: {value: 1, unit: working-day}}
              - {id: sign, name: {vi: "Ký", en: "Sign"}, kind: sign, role: agency-leader, unitKind: leadership, limit: {value: 1, unit: working-day}}
            form: form.yaml
            result: {name: {vi: "Giấy mẫu", en: "Sample"}, file: result.xhtml}
            legalBasis: ["Luật mẫu"]
            """;

    static final String FORM = """
            type: object
            required: [kind, copies]
            properties:
              kind:
                type: string
                oneOf:
                  - {const: big, x-label: {vi: "Lớn", en: "Big"}}
                  - {const: small, x-label: {vi: "Nhỏ", en: "Small"}}
                x-label: {vi: "Loại", en: "Kind"}
              copies:
                type: integer
                minimum: 1
                x-label: {vi: "Số bản", en: "Copies"}
              note:
                type: string
                maxLength: 100
                x-label: {vi: "Ghi chú", en: "Note"}
            x-pages:
              - {id: what, title: {vi: "Loại", en: "What"}, fields: [kind, copies]}
              - {id: note, title: {vi: "Ghi chú", en: "Note"}, when: {field: kind, is: big}, fields: [note]}
            """;

    static final String RESULT = "<h1>GIẤY MẪU</h1>\n<p>{{kind}} {{note?}}</p>\n<p>{{decision.number}}</p>\n";

    private final Path folder;

    private SampleFolder(Path folder) {
        this.folder = folder;
    }

    static SampleFolder in(Path folder) {
        return new SampleFolder(folder)
                .with("procedure.yaml", PROCEDURE)
                .with("form.yaml", FORM)
                .with("result.xhtml", RESULT);
    }

    SampleFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleFolder with(String name, byte[] content) {
        try {
            Path place = Files.createDirectories(folder.resolve("certification/sample"));
            Files.write(place.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Judged judged() {
        Lists lists = new Lists();
        CheckingFolder.check(SourceFolder.shipped(), lists);
        return CheckingFolder.check(SourceFolder.at(folder), lists);
    }

    List<Trouble> troubles() {
        return judged().troubles();
    }
}
