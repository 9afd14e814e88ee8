package vn.datmui.files;

import java.util.Map;
import vn.datmui.kernel.Problem;

/** Why a file was not taken. Nothing of it stays in the store. */
public final class FileRefused extends Problem {

    private FileRefused(Kind kind, String code, Map<String, Object> parameters) {
        super(kind, code, parameters);
    }

    public static FileRefused empty() {
        return new FileRefused(Kind.INVALID, "FIL-0001", Map.of());
    }

    public static FileRefused tooLarge(long limitMegabytes) {
        return new FileRefused(Kind.TOO_LARGE, "FIL-0002", Map.of("limit", limitMegabytes));
    }

    public static FileRefused typeNotTaken() {
        return new FileRefused(Kind.UNSUPPORTED_TYPE, "FIL-0003", Map.of());
    }

    public static FileRefused unreadable() {
        return new FileRefused(Kind.INVALID, "FIL-0004", Map.of());
    }

    public static FileRefused encrypted() {
        return new FileRefused(Kind.INVALID, "FIL-0005", Map.of());
    }

    public static FileRefused infected() {
        return new FileRefused(Kind.INVALID, "FIL-0006", Map.of());
    }

    public static FileRefused unknown() {
        return new FileRefused(Kind.NOT_FOUND, "FIL-0007", Map.of());
    }

    /** The upload broke off: fewer bytes came than were announced. */
    public static FileRefused incomplete() {
        return new FileRefused(Kind.MALFORMED, "FIL-0008", Map.of());
    }

    /** A virus scanner is configured but does not answer: nothing is taken unscanned. */
    public static FileRefused notScanned() {
        return new FileRefused(Kind.CONFLICT, "FIL-0009", Map.of());
    }

    /** The person has too many unfinished uploads. */
    public static FileRefused tooManyUploads() {
        return new FileRefused(Kind.TOO_MANY_REQUESTS, "FIL-0010", Map.of());
    }
}
