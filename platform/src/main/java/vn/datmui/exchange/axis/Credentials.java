package vn.datmui.exchange.axis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.AgencyCode;

/**
 * The credentials of our agencies: lines of {@code code=secret} in {@code <datmui.home>/keys/axis-credentials}, readable by the
 * platform's account only. An agency is ours on the axis when it stands there.
 */
@Component
public class Credentials {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private volatile Map<String, Credential> known;

    Credentials(@Value("${datmui.home:data}") Path home) {
        file = home.resolve("keys").resolve("axis-credentials");
        known = read(file);
    }

    public Optional<Credential> of(AgencyCode agency) {
        return Optional.ofNullable(known.get(agency.value()));
    }

    public boolean isOurs(String code) {
        return known.containsKey(code);
    }

    public Collection<Credential> all() {
        return List.copyOf(known.values());
    }

    /** New secrets for agencies that have none yet. */
    public synchronized void makeMissing(Collection<AgencyCode> agencies) {
        var all = new TreeMap<>(known);
        agencies.forEach(agency -> all.computeIfAbsent(agency.value(), code -> new Credential(agency, secret())));
        if (all.size() > known.size()) {
            write(all);
            known = Map.copyOf(all);
        }
    }

    private static String secret() {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static Map<String, Credential> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            var read = new TreeMap<String, Credential>();
            for (var line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    var code = new AgencyCode(line.substring(0, equals).strip());
                    read.put(
                            code.value(),
                            new Credential(code, line.substring(equals + 1).strip()));
                }
            }
            return Map.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, Credential> all) {
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var temporary = Files.createTempFile(
                    file.getParent(),
                    "axis-credentials",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    temporary,
                    all.values().stream()
                            .map(one -> one.agency() + "=" + one.secret())
                            .toList());
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
