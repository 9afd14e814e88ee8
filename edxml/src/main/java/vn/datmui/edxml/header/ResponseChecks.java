package vn.datmui.edxml.header;

import java.text.Normalizer;
import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.finding.Findings;
import vn.datmui.edxml.finding.Place;
import vn.datmui.edxml.message.DocumentIdHint;
import vn.datmui.edxml.message.ResponseFor;

/** Whether what is said about an answered document agrees with its id. */
final class ResponseChecks {

    private ResponseChecks() {}

    static void check(ResponseFor response, String owner, Place place, Findings findings) {
        DocumentIdHint.of(response.documentId()).ifPresent(hint -> {
            compare("OrganId", owner, hint.organId(), response, place, findings);
            compare("Code", response.code(), hint.code(), response, place, findings);
            var day = response.promulgationDate();
            if (day != null) {
                compare("PromulgationDate", day.text(), hint.date().text(), response, place, findings);
            }
        });
    }

    private static void compare(
            String what, String said, String inId, ResponseFor response, Place place, Findings findings) {
        if (!said.isEmpty() && !same(said, inId)) {
            findings.add(FindingCode.RESPONSE_DISAGREES, place, what, said, response.documentId());
        }
    }

    static boolean same(String one, String other) {
        return one.equals(other)
                || Normalizer.normalize(one, Normalizer.Form.NFC)
                        .equals(Normalizer.normalize(other, Normalizer.Form.NFC));
    }
}
