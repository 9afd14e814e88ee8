package vn.datmui.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.datmui.tour.Tale.Told;

/** The stories of the tour, in the order in which they are told. */
final class Stories {

    private static final String DAT_MUI = "32248";
    private static final String TAN_THANH = "32025";

    private final Cast cast;
    private final Tale tale;
    private final PaperFolder papers;

    Stories(Cast cast, Tale tale, PaperFolder papers) {
        this.cast = cast;
        this.tale = tale;
        this.papers = papers;
    }

    void tellAll() {
        straightThrough();
        withSupplement();
        refused();
        late();
    }

    /** From the phone to the signed result without a stop. */
    private void straightThrough() {
        tale.begin("1. Đăng ký khai sinh: từ điện thoại đến kết quả có chữ ký số");
        Citizen mother = cast.citizen("096185000123", "Nguyễn Thị Hồng Thắm");
        String code = applies(mother, "1.001193", DAT_MUI, Scripts.birth());
        accepts("tiepnhan." + DAT_MUI, code);
        sees(mother, code);
        handlesAndSigns(code, "tuphap", DAT_MUI);
        collectsFeeIfOwed("tiepnhan." + DAT_MUI, code);
        sees(mother, code);
        takesResult(mother, code);
        rates(mother, code);
        keepsForms("tiepnhan." + DAT_MUI, code);
    }

    /** One complete supplement request; the code stays, the clock starts again. */
    private void withSupplement() {
        tale.begin("2. Đăng ký hộ kinh doanh: yêu cầu bổ sung một lần, tính lại thời hạn");
        Citizen owner = cast.citizen("096090004567", "Trần Minh Khang");
        String code = applies(owner, "1.001612", TAN_THANH, Scripts.business());
        accepts("tiepnhan." + TAN_THANH, code);
        OfficeWorker specialist = cast.officer("chuyenvien.kinhte." + TAN_THANH);
        tale.step(
                specialist.name(),
                "yêu cầu bổ sung một lần, đầy đủ",
                () -> Told.of(specialist.askSupplement(code, "Hồ sơ chưa đủ thành phần theo quy định")));
        sees(owner, code);
        tale.step(owner.name(), "bổ sung bằng điện thoại", () -> {
            owner.supplement(code, Pictures.ofPaper("bo-sung"));
            return Told.of(owner.reads(code));
        });
        handlesAndSigns(code, "kinhte", TAN_THANH);
        collectsFeeIfOwed("tiepnhan." + TAN_THANH, code);
        takesResult(owner, code);
        keepsForms("tiepnhan." + TAN_THANH, code);
    }

    /** Refused at intake, with a reason and its legal basis. */
    private void refused() {
        tale.begin("3. Trợ cấp xã hội cho người cao tuổi: từ chối có lý do và căn cứ pháp lý");
        Citizen young = cast.citizen("096196007788", "Lê Ngọc Trâm Anh");
        String code = applies(young, "1.001776", DAT_MUI, Scripts.allowance());
        OfficeWorker counter = cast.officer("tiepnhan." + DAT_MUI);
        tale.step(
                counter.name(),
                "từ chối tiếp nhận",
                () -> Told.of(counter.act(
                        code,
                        "refuse-intake",
                        Map.of(
                                "reason", "Người đề nghị chưa đủ 75 tuổi.",
                                "legalBasis", "Khoản 5 Điều 5 Nghị định 20/2021/NĐ-CP"))));
        sees(young, code);
        keepsForms("tiepnhan." + DAT_MUI, code);
    }

    /** Received on paper while the line was down, entered late, and therefore already late: the apology comes. */
    private void late() {
        tale.begin("4. Bản sao trích lục hộ tịch: trễ hạn, xin lỗi và hẹn lại");
        OfficeWorker counter = cast.officer("tiepnhan." + DAT_MUI);
        LocalDate day = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(20);
        String code = tale.step(counter.name(), "nhập hồ sơ giấy đã nhận ngày " + day, () -> {
            String given = counter.assist(onPaper(day), Scripts.extract());
            return Told.of(given);
        });
        Citizen elder = cast.citizen("096152000789", "Danh Thị Sa Mết");
        tale.step(elder.name(), "chờ, rồi mở hồ sơ của mình", () -> Told.of(untilApology(elder, code)));
        handlesAndSigns(code, "tuphap", DAT_MUI);
        collectsFeeIfOwed("tiepnhan." + DAT_MUI, code);
        tale.step(
                counter.name(),
                "trả kết quả tại quầy",
                () -> Told.of(counter.act(code, "hand-over", Map.of("proof", "Chủ hồ sơ nhận trực tiếp"))));
        sees(elder, code);
        keepsForms("tiepnhan." + DAT_MUI, code);
    }

    private static Map<String, String> onPaper(LocalDate day) {
        return Map.of(
                "procedure", "2.000635",
                "number", "096152000789",
                "fullName", "Danh Thị Sa Mết",
                "phone", "0900000003",
                "onPaper-day", String.valueOf(day.getDayOfMonth()),
                "onPaper-month", String.valueOf(day.getMonthValue()),
                "onPaper-year", String.valueOf(day.getYear()),
                "onPaperTime", "09:15",
                "onPaperReason", "Mất kết nối trong ngày nhận hồ sơ");
    }

    private static String untilApology(Citizen citizen, String code) {
        for (int i = 0; i < 40; i++) {
            String seen = citizen.reads(code);
            if (citizen.visitor().page().selectFirst("#apology-title") != null) {
                return seen;
            }
            pause();
        }
        throw new TourBroken("no apology for " + code + " although it is late");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourBroken("interrupted");
        }
    }

    private String applies(Citizen citizen, String procedure, String area, Map<String, String> answers) {
        return tale.step(
                citizen.name(),
                "nộp hồ sơ " + procedure + " bằng điện thoại",
                () -> Told.of(citizen.apply(procedure, area, answers)));
    }

    private void accepts(String userName, String code) {
        OfficeWorker counter = cast.officer(userName);
        tale.step(
                counter.name(),
                "kiểm tra, tiếp nhận, in giấy hẹn",
                () -> Told.of(counter.act(code, "accept", Map.of())));
    }

    private void sees(Citizen citizen, String code) {
        tale.step(citizen.name(), "xem hồ sơ", () -> Told.of(citizen.reads(code)));
    }

    private void handlesAndSigns(String code, String unit, String area) {
        OfficeWorker specialist = cast.officer("chuyenvien." + unit + "." + area);
        tale.step(
                specialist.name(),
                "thẩm định",
                () -> Told.of(specialist.act(code, "complete", Map.of("opinion", "Hồ sơ đủ điều kiện"))));
        OfficeWorker head = cast.officer("truongphong." + unit + "." + area);
        tale.step(
                head.name(),
                "xem lại, trình ký",
                () -> Told.of(head.act(code, "complete", Map.of("opinion", "Trình lãnh đạo ký"))));
        OfficeWorker leader = cast.officer("lanhdao." + area);
        tale.step(leader.name(), "ký kết quả", () -> Told.of(leader.act(code, "sign", Map.of("opinion", "Đồng ý"))));
    }

    private void collectsFeeIfOwed(String userName, String code) {
        OfficeWorker counter = cast.officer(userName);
        counter.visitor().open("/desk/dossiers/" + code);
        if (counter.visitor().page().selectFirst("form#act-collect-fee") != null) {
            tale.step(
                    counter.name(),
                    "thu phí, lệ phí",
                    () -> Told.of(counter.act(
                            code, "collect-fee", Map.of("receiptNumber", "BL-" + code.substring(code.length() - 4)))));
        }
    }

    private void takesResult(Citizen citizen, String code) {
        tale.step(citizen.name(), "tải kết quả", () -> {
            List<String> signers = papers.keepResult(code, citizen.takeResult(code));
            return Told.of("đã ký: " + String.join("; ", signers));
        });
        sees(citizen, code);
    }

    private void rates(Citizen citizen, String code) {
        tale.step(citizen.name(), "đánh giá", () -> {
            citizen.rate(code);
            return Told.of("rất hài lòng");
        });
    }

    private void keepsForms(String userName, String code) {
        OfficeWorker counter = cast.officer(userName);
        tale.step(counter.name(), "lưu giấy tờ đã phát hành", () -> {
            int kept = 0;
            for (String address : counter.papersOf(code)) {
                papers.keepForm(code, ++kept, counter.visitor().download(address));
            }
            papers.keep(
                    code + "-mau-05.pdf", counter.visitor().download("/desk/dossiers/" + code + "/control-sheet.pdf"));
            return Told.of(kept + " biểu mẫu và phiếu kiểm soát");
        });
    }
}
