package vn.datmui.partners;

import java.util.List;
import java.util.stream.Collectors;

/** Mails written as a page for people and as JSON for programs. */
final class MailText {

    private MailText() {}

    static String page(List<Mail> mails) {
        return """
                <!doctype html>
                <html lang="vi">
                <head><meta charset="utf-8"><title>Thư đã nhận</title></head>
                <body>
                <h1>Thư đã nhận (%d)</h1>
                %s
                </body>
                </html>
                """.formatted(mails.size(), mails.stream().map(MailText::article).collect(Collectors.joining("\n")));
    }

    private static String article(Mail mail) {
        return "<article><h2>%s</h2><p>%s → %s, %s</p><pre>%s</pre></article>"
                .formatted(
                        html(mail.subject()),
                        html(mail.from()),
                        html(String.join(", ", mail.to())),
                        mail.sentAt(),
                        html(mail.text()));
    }

    static String json(List<Mail> mails) {
        return mails.stream().map(MailText::object).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String object(Mail mail) {
        return "{\"from\":%s,\"to\":%s,\"subject\":%s,\"text\":%s,\"sentAt\":%s}"
                .formatted(
                        quoted(mail.from()),
                        mail.to().stream().map(MailText::quoted).collect(Collectors.joining(",", "[", "]")),
                        quoted(mail.subject()),
                        quoted(mail.text()),
                        quoted(mail.sentAt()));
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(MailText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> character < ' ' ? "\\u%04x".formatted(character) : String.valueOf((char) character);
        };
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
