package vn.datmui.benchmarks.edxml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Small messages, large attachments and many at once, each beside the same work done bare in the same run. */
@Command(
        name = "edxml",
        mixinStandardHelpOptions = true,
        description =
                "Messages of the document exchange: small ones per second beside StAX alone, 50 MB beside base64 +"
                        + " SHA-256 + fsync alone, 64 at once, and one of 1 GB, in the heap this process was given.")
public final class EdxmlBench implements Callable<Integer> {

    @Option(names = "--seconds", defaultValue = "4", description = "How long each part with small messages runs.")
    private int seconds = 4;

    @Option(names = "--megabytes", defaultValue = "50", description = "Size of the large attachment.")
    private int megabytes = 50;

    @Option(names = "--at-once", defaultValue = "64", description = "How many large ones at once.")
    private int atOnce = 64;

    @Option(names = "--without-gigabyte", description = "Leave out the one of 1 GB.")
    private boolean withoutGigabyte;

    @Option(names = "--folder", description = "Where the files are made; a temporary folder unless told.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EdxmlBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var place = folder == null
                ? Files.createTempDirectory("edxml-bench")
                : Files.createTempDirectory(Files.createDirectories(folder), "edxml-bench");
        try {
            var rows = new ArrayList<Row>();
            rows.addAll(new SmallMessages(place, seconds).measure());
            rows.addAll(new LargeAttachment(place, megabytes).measure());
            rows.add(new ManyAtOnce(place, megabytes, atOnce).measure());
            if (!withoutGigabyte) {
                rows.add(new ManyAtOnce(place, 1024, 1).measure());
            }
            print(rows);
        } finally {
            remove(place);
        }
        return 0;
    }

    private void print(List<Row> rows) {
        var heap = Runtime.getRuntime().maxMemory() >> 20;
        if (json) {
            var list = String.join(",", rows.stream().map(Row::json).toList());
            System.out.printf(Locale.ROOT, "{\"heapMegabytes\":%d,\"rows\":[%s]}%n", heap, list);
            return;
        }
        System.out.printf(Locale.ROOT, "heap %d MB%n", heap);
        rows.forEach(row -> System.out.println(row.line()));
    }

    private static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
