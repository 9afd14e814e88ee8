package vn.datmui.database;

import java.nio.file.Path;

/**
 * Why the database does not start, as one sentence in each language for the person at the terminal and an exit code for
 * the program that called. It never means that data was changed.
 */
public final class DatabaseRefused extends RuntimeException {

    private final int exitCode;
    private final String vietnamese;
    private final String english;

    private DatabaseRefused(int exitCode, String vietnamese, String english) {
        super(english);
        this.exitCode = exitCode;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The documented exit code of {@code ./datmui run} for this reason. */
    public int exitCode() {
        return exitCode;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    static DatabaseRefused foreignFolder(Path folder) {
        return new DatabaseRefused(
                21,
                "Thư mục " + folder + " không phải do Đất Mũi tạo ra; hãy chọn thư mục khác bằng --home.",
                "The folder " + folder + " was not made by Đất Mũi; choose another one with --home.");
    }

    static DatabaseRefused unwritable(String path) {
        return new DatabaseRefused(
                21,
                "Không đọc hoặc ghi được " + path
                        + " (có thể thuộc người dùng khác); hãy chọn thư mục khác bằng --home.",
                "Cannot read or write " + path
                        + " (it may belong to another user); choose another folder with --home.");
    }

    /** The database was moved to a shape that only a newer program knows. */
    public static DatabaseRefused newerShape(String module, String version) {
        return new DatabaseRefused(
                21,
                "Dữ liệu (" + module + " " + version + ") thuộc bản Đất Mũi mới hơn bản này; hãy dùng bản mới hơn.",
                "The data (" + module + " " + version
                        + ") belongs to a newer Đất Mũi than this one; use the newer one.");
    }

    /** What was applied to the database is not what this program carries. */
    public static DatabaseRefused otherShape(String module, String said) {
        return new DatabaseRefused(
                21,
                "Dữ liệu (" + module + ") không khớp với bản Đất Mũi này: " + said,
                "The data (" + module + ") does not fit this Đất Mũi: " + said);
    }

    static DatabaseRefused otherVersion(Path folder, String found, String needed) {
        return new DatabaseRefused(
                21,
                "Dữ liệu trong " + folder + " thuộc PostgreSQL " + found + ", chương trình này cần PostgreSQL " + needed
                        + "; hãy dùng đúng phiên bản hoặc chọn thư mục khác bằng --home.",
                "The data in " + folder + " belongs to PostgreSQL " + found + ", this program needs PostgreSQL "
                        + needed + "; use the matching version or choose another folder with --home.");
    }

    static DatabaseRefused tooLittleDisk(Path folder, long freeBytes, long neededBytes) {
        return new DatabaseRefused(
                22,
                "Ổ đĩa chứa " + folder + " chỉ còn trống " + megabytes(freeBytes) + " MB; cần ít nhất "
                        + megabytes(neededBytes) + " MB.",
                "The disk that holds " + folder + " has only " + megabytes(freeBytes) + " MB free; at least "
                        + megabytes(neededBytes) + " MB are needed.");
    }

    static DatabaseRefused fullDisk(String path) {
        return new DatabaseRefused(22, "Ổ đĩa chứa " + path + " đã đầy.", "The disk that holds " + path + " is full.");
    }

    static DatabaseRefused inUse(Path folder) {
        return new DatabaseRefused(
                25,
                "Một chương trình Đất Mũi khác đang dùng thư mục " + folder + ".",
                "Another Đất Mũi is using the folder " + folder + ".");
    }

    static DatabaseRefused notForThisProcessor(String processor) {
        return new DatabaseRefused(
                24,
                "Không có PostgreSQL kèm theo cho bộ xử lý " + processor
                        + "; hãy đặt DATMUI_DB_URL để dùng PostgreSQL bên ngoài.",
                "No PostgreSQL is enclosed for the processor " + processor
                        + "; set DATMUI_DB_URL to use an outside PostgreSQL.");
    }

    static DatabaseRefused unreachable(Path folder, String user) {
        return new DatabaseRefused(
                24,
                "Người dùng " + user + " (chạy cơ sở dữ liệu) không vào được thư mục " + folder
                        + "; hãy chọn thư mục khác bằng --home.",
                "The user " + user + " (who runs the database) cannot enter the folder " + folder
                        + "; choose another one with --home.");
    }

    static DatabaseRefused failed(String step, String said) {
        return new DatabaseRefused(
                24,
                "Cơ sở dữ liệu không khởi động được (" + step + "): " + said,
                "The database could not start (" + step + "): " + said);
    }

    static DatabaseRefused tooOld(String found, int oldest) {
        return new DatabaseRefused(
                23,
                "PostgreSQL ở DATMUI_DB_URL là bản " + found + "; cần bản " + oldest + " trở lên.",
                "The PostgreSQL at DATMUI_DB_URL is " + found + "; " + oldest + " or newer is needed.");
    }

    static DatabaseRefused wrongPassword(String user) {
        return new DatabaseRefused(
                23,
                "PostgreSQL ở DATMUI_DB_URL không nhận tài khoản \"" + user
                        + "\" với mật khẩu này; hãy xem lại DATMUI_DB_USER và DATMUI_DB_PASSWORD.",
                "The PostgreSQL at DATMUI_DB_URL does not accept the account \"" + user
                        + "\" with this password; look at DATMUI_DB_USER and DATMUI_DB_PASSWORD.");
    }

    static DatabaseRefused noSuchDatabase(String said) {
        return new DatabaseRefused(
                23,
                "PostgreSQL ở DATMUI_DB_URL không có cơ sở dữ liệu này: " + said,
                "The PostgreSQL at DATMUI_DB_URL has no such database: " + said);
    }

    static DatabaseRefused silent(String said) {
        return new DatabaseRefused(
                23,
                "PostgreSQL ở DATMUI_DB_URL không trả lời; hãy xem lại máy và cổng: " + said,
                "The PostgreSQL at DATMUI_DB_URL does not answer; look at host and port: " + said);
    }

    static DatabaseRefused mayNotMakeSchemas(String user, String database) {
        return new DatabaseRefused(
                23,
                "Tài khoản \"" + user + "\" chưa được tạo lược đồ trong cơ sở dữ liệu \"" + database
                        + "\"; hãy đặt tài khoản này làm chủ cơ sở dữ liệu.",
                "The account \"" + user + "\" may not create schemas in the database \"" + database
                        + "\"; make it the owner of the database.");
    }

    static DatabaseRefused withoutExtensions() {
        return new DatabaseRefused(
                23,
                "PostgreSQL ở DATMUI_DB_URL thiếu phần mở rộng unaccent hoặc pg_trgm; hãy cài gói postgresql-contrib.",
                "The PostgreSQL at DATMUI_DB_URL lacks the extension unaccent or pg_trgm; install postgresql-contrib.");
    }

    static DatabaseRefused noEntry(String said) {
        return new DatabaseRefused(
                23,
                "Không vào được PostgreSQL ở DATMUI_DB_URL: " + said,
                "The PostgreSQL at DATMUI_DB_URL cannot be entered: " + said);
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }
}
