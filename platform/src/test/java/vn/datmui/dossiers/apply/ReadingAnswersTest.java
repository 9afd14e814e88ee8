package vn.datmui.dossiers.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.datmui.catalogue.Answers;
import vn.datmui.catalogue.Condition;
import vn.datmui.catalogue.Finding;
import vn.datmui.catalogue.FormField;
import vn.datmui.catalogue.FormField.Kind;
import vn.datmui.dossiers.apply.ReadingAnswers.Read;
import vn.datmui.identity.Account;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.PersonalId;

class ReadingAnswersTest {

    private final KnownFacts known = new KnownFacts(new Account(
            new AccountId(UUID.randomUUID()),
            "Nguyễn Hồng Thắm",
            new PersonalId("096085000123"),
            null,
            LocalDate.of(1985, 3, 8),
            "female",
            "Ấp Mũi, xã Đất Mũi",
            "32248",
            "",
            "0912345678"));

    @Test
    void readsOnlyQuestionsThatTheScreenHadShown() {
        Answers before = Answers.NONE.with("child.name", "An").with("twins", true);

        Read read = read(before, Map.of("_asked", List.of("child.name"), "child.name", List.of("Bình")));

        assertThat(read.answers().textAt("child.name")).isEqualTo("Bình");
        assertThat(read.answers().textAt("twins")).isEqualTo("true");
    }

    @Test
    void takesAnUntouchedQuestionOnTheScreenForNoAnswer() {
        Read read = read(Answers.NONE.with("twins", true), Map.of("_asked", List.of("child.name,twins")));

        assertThat(read.answers().at("twins")).isEmpty();
    }

    @Test
    void ignoresNamesThatTheFormDoesNotHave() {
        Read read = read(Answers.NONE, Map.of("child.name", List.of("An"), "isAdmin", List.of("true")));

        assertThat(read.answers().values()).containsOnlyKeys("child");
    }

    @Test
    void letsNobodyTypeOverAKnownFact() {
        Read read = read(Answers.NONE, Map.of("applicant", List.of("Người khác")));

        assertThat(read.answers().at("applicant")).isEmpty();
        assertThat(known.answer(field("applicant", Kind.TEXT, "account.fullName")))
                .isTrue();
    }

    @Test
    void asksWhatTheAccountDoesNotKnow() {
        assertThat(known.answer(field("email", Kind.EMAIL, "account.email"))).isFalse();
    }

    @Test
    void refusesControlCharactersButKeepsTheRest() {
        Read read = read(Answers.NONE, Map.of("child.name", List.of("An\u0000 \u202eBình")));

        assertThat(read.findings()).containsExactly(new Finding("child.name", ReadingAnswers.CONTROLS, Map.of()));
        assertThat(read.answers().textAt("child.name")).isEqualTo("An Bình");
    }

    @Test
    void refusesMoreTextThanAnyFormCanHold() {
        Map<String, List<String>> huge = Map.of("child.name", List.of("a".repeat(Posted.MOST_CHARACTERS + 1)));

        assertThatThrownBy(() -> Posted.of(huge))
                .isInstanceOfSatisfying(
                        DraftProblem.class, p -> assertThat(p.code()).isEqualTo("DOS-0104"));
    }

    private Read read(Answers before, Map<String, List<String>> sent) {
        return ReadingAnswers.read(
                List.of(
                        field("child.name", Kind.TEXT, null),
                        field("twins", Kind.YES_NO, null),
                        field("applicant", Kind.TEXT, "account.fullName")),
                before,
                Posted.of(sent),
                known);
    }

    private static FormField field(String path, Kind kind, @Nullable String prefill) {
        return new FormField(
                path, kind, BilingualText.of("Câu hỏi", ""), null, true, List.of(), Condition.ALWAYS, prefill, null);
    }
}
