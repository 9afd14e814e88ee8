package vn.datmui.identity.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.datmui.identity.factor.AppKey;

/** What an authenticator app would show now for the demonstration's accounts: {@code ./datmui code}. */
public final class PresentCode {

    private static final Pattern KEY = Pattern.compile("Khóa chung của ứng dụng xác thực: ([A-Z2-7 ]+)");

    private PresentCode() {}

    public static void main(String[] arguments) throws IOException {
        Matcher key = KEY.matcher(Files.readString(Path.of(arguments[0])));
        if (!key.find()) {
            System.err.println("Dữ liệu này được tạo trước khi có mã xác thực: hãy đăng nhập và tự thiết lập.");
            System.err.println("This data is older than the codes: sign in and set up an app of your own.");
            System.exit(1);
        }
        Instant now = Clock.systemUTC().instant();
        long left = AppKey.STEP_SECONDS - now.getEpochSecond() % AppKey.STEP_SECONDS;
        System.out.println(AppKey.ofText(key.group(1)).codeAt(now) + "  (" + left + " s)");
    }
}
