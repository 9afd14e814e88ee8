package vn.datmui.tour;

import java.net.URI;
import java.util.List;
import vn.datmui.tour.Tale.Told;

/** The letters that the people of the tour should have received, as the partners' mail box shows them. */
final class MailBox {

    private static final int MOST_LOOKS = 60;

    private final Visitor visitor;
    private final Tale tale;

    MailBox(URI mails, Tale tale) {
        this.visitor = new Visitor(mails);
        this.tale = tale;
    }

    void requireLetters() {
        tale.begin("5. Thư điện tử mà người dân đã nhận");
        requireLetter("Nguyễn Thị Hồng Thắm", "hong.tham@camau.example", "kết quả");
        requireLetter("Danh Thị Sa Mết", "sa.met@camau.example", "xin lỗi");
    }

    private void requireLetter(String who, String address, String words) {
        tale.step(who, "mở hộp thư", () -> Told.of(untilThereIs(address, words)));
    }

    private String untilThereIs(String address, String words) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            visitor.open("/mails?to=" + address);
            List<String> subjects = visitor.page().select("article h2").eachText();
            String text = visitor.page().text().toLowerCase(java.util.Locale.ROOT);
            if (!subjects.isEmpty() && text.contains(words)) {
                return subjects.size() + " thư, gần nhất: " + subjects.getFirst();
            }
            pause();
        }
        throw new TourBroken("no letter to %s that speaks of \"%s\"".formatted(address, words));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourBroken("interrupted");
        }
    }
}
