package vn.datmui.notices.account;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.datmui.identity.PersonalData;
import vn.datmui.kernel.AccountId;
import vn.datmui.notices.store.NoticeTable;

/** What a person was told, for the copy of their data; erased at their wish. */
@Component
class DataOfNotices implements PersonalData {

    private static final int MOST = 10_000;

    private final NoticeTable notices;

    DataOfNotices(NoticeTable notices) {
        this.notices = notices;
    }

    @Override
    public String part() {
        return "notices";
    }

    @Override
    public Object of(AccountId account) {
        return notices.of(account, MOST, 0).stream()
                .map(notice -> Map.of(
                        "at", notice.at().toString(),
                        "title", notice.title().vi(),
                        "body", notice.body().vi()))
                .toList();
    }

    @Override
    public Map<String, Integer> erase(AccountId account) {
        return Map.of("notices", notices.erase(account));
    }
}
