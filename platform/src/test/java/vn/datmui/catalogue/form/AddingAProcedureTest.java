package vn.datmui.catalogue.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.check.CheckedFolders;
import vn.datmui.catalogue.check.Judged;
import vn.datmui.catalogue.reading.ProcedureReading;
import vn.datmui.kernel.Period;

/** The recipe for adding a procedure works exactly as it is written. */
class AddingAProcedureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Pattern BLOCK =
            Pattern.compile("```(?:yaml|html)\\n(?:# file: |<!-- file: )(\\S+)(?: -->)?\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void addsASeventhCompleteProcedureByFilesOnly() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "docs", "recipes", "add-a-procedure.md")));
        while (block.find()) {
            Path file = folder.resolve(block.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.group(2));
        }
        Judged judged = CheckedFolders.ofProvince(folder);
        assertThat(judged.troubles()).isEmpty();
        Procedure procedure =
                ProcedureReading.procedure(judged.sound().getFirst().tree(), 1, Period.since(LocalDate.of(2025, 7, 1)));
        assertThat(procedure.acceptsOnline()).isTrue();
        Answers answers = new Answers(Map.of(
                "applicant",
                Map.of("fullName", "Lâm Thị Út", "personalId", "096190001234"),
                "children",
                List.of(Map.of("name", "Lâm An", "birthDate", "2020-02-29")),
                "poor",
                false,
                "copies",
                3L));
        assertThat(procedure.requiredForm().check(answers, TODAY)).isEmpty();
        assertThat(procedure.totalFee(answers, TODAY).dong()).isEqualTo(15_000);
        assertThat(procedure.totalFee(answers.with("poor", true), TODAY).isZero())
                .isTrue();
    }
}
