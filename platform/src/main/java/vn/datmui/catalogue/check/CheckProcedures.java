package vn.datmui.catalogue.check;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.datmui.catalogue.source.JsonText;
import vn.datmui.catalogue.source.SourceFolder;
import vn.datmui.catalogue.source.Trouble;
import vn.datmui.kernel.Language;

/**
 * Checks procedure files without starting the platform: those that come with it, and then those of a folder. Exit codes: 0
 * nothing wrong, 1 something wrong, 2 no such folder.
 */
public final class CheckProcedures {

    private CheckProcedures() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(check(List.of(arguments), out));
    }

    static int check(List<String> arguments, PrintStream out) {
        boolean json = arguments.contains("--json");
        List<String> folders =
                arguments.stream().filter(a -> !a.startsWith("--")).toList();
        if (!folders.stream().allMatch(f -> Files.isDirectory(Path.of(f)))) {
            out.println("Không có thư mục này / No such folder: " + String.join(" ", folders));
            return 2;
        }
        Lists lists = new Lists();
        Judged shipped = CheckingFolder.check(SourceFolder.shipped(), lists);
        int sound = shipped.sound().size();
        java.util.ArrayList<Trouble> troubles = new java.util.ArrayList<>(shipped.troubles());
        for (String folder : folders) {
            Judged judged = CheckingFolder.check(SourceFolder.at(Path.of(folder)), lists);
            sound += judged.sound().size();
            troubles.addAll(judged.troubles());
        }
        tell(sound, troubles, json, out);
        return troubles.isEmpty() ? 0 : 1;
    }

    private static void tell(int sound, List<Trouble> troubles, boolean json, PrintStream out) {
        if (json) {
            out.println(JsonText.of(java.util.Map.of(
                    "sound",
                    sound,
                    "troubles",
                    troubles.stream().map(CheckProcedures::asMap).toList())));
            return;
        }
        for (Trouble trouble : troubles) {
            Arrays.asList(Language.values()).forEach(language -> out.println(trouble.line(language)));
        }
        out.printf(
                "%d tệp thủ tục dùng được, %d lỗi / %1$d sound procedure files, %2$d troubles%n",
                sound, troubles.size());
    }

    private static java.util.Map<String, Object> asMap(Trouble trouble) {
        java.util.Map<String, Object> map = new java.util.LinkedHashMap<>();
        map.put("file", trouble.file());
        map.put("line", trouble.line());
        map.put("path", trouble.path());
        map.put("code", trouble.code());
        map.put("vi", trouble.words(Language.VI));
        map.put("en", trouble.words(Language.EN));
        return map;
    }
}
