package vn.datmui.identity.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.datmui.kernel.PersonalId;

/** What must be known of a new officer. */
final class NewOfficerRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MAIL = 120;
    private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9.-]{2,49}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+() .-]{0,20}");

    private NewOfficerRules() {}

    static Map<String, String> faults(Typed typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        String name = typed.of("fullName");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.put("fullName", "fullName");
        }
        if (!USER_NAME.matcher(typed.of("userName")).matches() || PersonalId.isPersonalId(typed.of("userName"))) {
            faults.put("userName", "userName");
        }
        String mail = typed.of("email");
        if (mail.length() > LONGEST_MAIL
                || !mail.isEmpty() && !MAIL.matcher(mail).matches()) {
            faults.put("email", "email");
        }
        if (!PHONE.matcher(typed.of("phone")).matches()) {
            faults.put("phone", "phone");
        }
        return faults;
    }
}
