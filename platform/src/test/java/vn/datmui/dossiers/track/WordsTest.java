package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.datmui.dossiers.ReturnWay;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.Trigger;
import vn.datmui.kernel.Language;

class WordsTest {

    private static final Pattern PLAIN_KEY =
            Pattern.compile("page\\.t\\(\"((?:dossiers|feedback)\\.[a-z0-9.-]+[a-z0-9])\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"dossiers-track", "feedback"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String bundle) {
        Map<String, String> vi = new BundleFiles(bundle).texts(Language.VI);
        Map<String, String> en = new BundleFiles(bundle).texts(Language.EN);
        assertThat(en.keySet()).isEqualTo(vi.keySet());
        vi.forEach((key, text) -> assertThat(places(en.get(key))).as(key).isEqualTo(places(text)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStatusTriggerAndNextStepHasWords(Language language) {
        var keys = new BundleFiles("dossiers-track").texts(language).keySet();
        for (Status status : Status.values()) {
            assertThat(keys).contains("dossiers.status." + status, "dossiers.track.plain." + status);
        }
        for (Trigger trigger : Trigger.values()) {
            assertThat(keys).contains("dossiers.trigger." + trigger);
        }
        for (WhatNext next : WhatNext.values()) {
            assertThat(keys).contains("dossiers.track.next." + next, "dossiers.track.short." + next);
        }
        for (ReturnWay.Kind kind : ReturnWay.Kind.values()) {
            assertThat(keys).contains("dossiers.track.way." + kind);
        }
    }

    @Test
    void statusesAreCalledWhatTheNationalPortalCallsThem() {
        Map<String, String> vi = new BundleFiles("dossiers-track").texts(Language.VI);
        assertThat(Stream.of(Status.values()).map(s -> vi.get("dossiers.status." + s)))
                .containsExactly(
                        "Mới đăng ký",
                        "Được tiếp nhận",
                        "Không được tiếp nhận",
                        "Đang xử lý",
                        "Yêu cầu bổ sung giấy tờ",
                        "Yêu cầu thực hiện nghĩa vụ tài chính",
                        "Công dân yêu cầu rút hồ sơ",
                        "Dừng xử lý",
                        "Đã xử lý xong",
                        "Đã trả kết quả");
    }

    @Test
    void everyKeyOnMyPagesHasWords() throws IOException {
        var known = new TreeSet<>(
                new BundleFiles("dossiers-track").texts(Language.VI).keySet());
        known.addAll(new BundleFiles("feedback").texts(Language.VI).keySet());
        for (String folder : List.of("dossiers/track", "feedback")) {
            try (Stream<Path> templates = Files.list(Path.of("src/main/jte", folder))) {
                templates.forEach(
                        template -> assertThat(known).as(template.toString()).containsAll(keysOf(template)));
            }
        }
    }

    private static List<String> keysOf(Path template) {
        try {
            return PLAIN_KEY
                    .matcher(Files.readString(template))
                    .results()
                    .map(m -> m.group(1))
                    .toList();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(m -> m.group())
                .sorted()
                .distinct()
                .toList();
    }
}
