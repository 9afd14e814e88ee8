package vn.datmui.files.inspection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.datmui.files.FileRefused;

/** The virus scanner, where one runs. */
public sealed interface VirusScan permits VirusScan.None, ClamdScan {

    /** @throws FileRefused when the file is infected, or when the scanner does not answer */
    void check(Path file);

    /** The scanner at {@code host:port} or {@code unix:/path}; none when the address is empty. */
    static VirusScan at(@Nullable String address) {
        return address == null || address.isBlank() ? new None() : ClamdScan.at(address.strip());
    }

    /** No scanner is configured: every file passes. */
    record None() implements VirusScan {

        @Override
        public void check(Path file) {
            // nothing to ask
        }
    }
}
