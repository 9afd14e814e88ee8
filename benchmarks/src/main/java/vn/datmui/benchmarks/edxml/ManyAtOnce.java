package vn.datmui.benchmarks.edxml;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.datmui.edxml.parts.SpoolFolder;

/** Many large messages at the same time in the heap there is, each from a file to a file. */
final class ManyAtOnce {

    private final Path folder;
    private final int megabytes;
    private final int count;

    ManyAtOnce(Path folder, int megabytes, int count) {
        this.folder = folder;
        this.megabytes = megabytes;
        this.count = count;
    }

    Row measure() throws Exception {
        var message = folder.resolve("large.edxml");
        BenchMessages.write(message, (long) megabytes << 20);
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var digests = new HashSet<String>();
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(count)) {
            var running = new ArrayList<Future<String>>();
            for (int i = 0; i < count; i++) {
                var spool = new SpoolFolder(folder.resolve("spool-" + i), true);
                running.add(threads.submit(() -> read(message, spool)));
            }
            for (var one : running) {
                digests.add(one.get());
            }
        }
        double speed = (double) megabytes * count / ((System.nanoTime() - began) / 1e9);
        if (digests.size() != 1) {
            throw new IOException("the copies differ");
        }
        Files.delete(message);
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        return Row.alone(
                "%d x %d MB at once: read + checked + stored, heap at most %d MB".formatted(count, megabytes, peak),
                speed,
                "MB/s");
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static String read(Path message, SpoolFolder spool) throws IOException {
        try (var in = Files.newInputStream(message)) {
            var reading = BenchMessages.reader().read(in, spool);
            Files.delete(spool.file(1));
            return reading.parts().getFirst().sha256();
        }
    }
}
