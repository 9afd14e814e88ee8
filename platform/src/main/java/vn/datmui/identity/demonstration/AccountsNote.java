package vn.datmui.identity.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.datmui.kernel.Role;

/** The note that tells how to sign in: one account per role, the common password and the common key of the codes, readable by its owner only. */
@Component
class AccountsNote {

    static final String FILE = "demonstration-accounts.txt";

    private static final Map<Role, String> WORDS = Map.of(
            Role.CITIZEN, "Người dân",
            Role.COUNTER_OFFICER, "Cán bộ tiếp nhận",
            Role.SPECIALIST, "Chuyên viên",
            Role.DIVISION_HEAD, "Lãnh đạo phòng",
            Role.AGENCY_LEADER, "Lãnh đạo cơ quan",
            Role.CLERK, "Văn thư",
            Role.AGENCY_ADMINISTRATOR, "Quản trị cơ quan",
            Role.ADMINISTRATOR, "Quản trị hệ thống");

    private final Path home;

    AccountsNote(@Value("${datmui.home}") String home) {
        this.home = Path.of(home);
    }

    /** One line of the note. */
    record Line(Role role, String name, String fullName, String place) {}

    void write(String password, String key, List<Line> accounts) {
        String text = """
                Tài khoản dùng thử (mọi người và mọi dữ liệu đều là hư cấu)

                %s
                Mật khẩu chung: %s
                Khóa chung của ứng dụng xác thực: %s

                Lãnh đạo cơ quan và những người quản trị nhập thêm mã 6 chữ số: ./datmui code cho mã lúc này; hoặc thêm khóa trên vào một
                ứng dụng xác thực.
                Cán bộ của cơ quan khác có tên đăng nhập theo cùng cách viết: vai trò, bộ phận, mã xã hoặc tên sở,
                ví dụ tiepnhan.32025, chuyenvien.kinhte.32025, lanhdao.xaydung, chuyenvien.datdai.nongnghiep; người quản trị thứ hai là quantri2.
                """.formatted(onePerRole(accounts), password, key);
        try {
            Files.createDirectories(home);
            Path file = home.resolve(FILE);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String onePerRole(List<Line> accounts) {
        return Stream.of(Role.values())
                .map(role -> "  %-18s %-24s %s%n"
                        .formatted(WORDS.get(role), shown(role, accounts).name(), who(role, accounts)))
                .collect(Collectors.joining());
    }

    private static String who(Role role, List<Line> accounts) {
        Line line = shown(role, accounts);
        return line.fullName() + " (" + line.place() + ")";
    }

    /** Officers of the southernmost commune where there are any, because its people are the first in the list of citizens. */
    private static Line shown(Role role, List<Line> accounts) {
        List<Line> lines = accounts.stream().filter(line -> line.role() == role).toList();
        return lines.stream()
                .filter(line -> line.name().endsWith(".32248"))
                .findFirst()
                .orElseGet(lines::getFirst);
    }
}
