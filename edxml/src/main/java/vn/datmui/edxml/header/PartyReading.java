package vn.datmui.edxml.header;

import vn.datmui.edxml.finding.FindingCode;
import vn.datmui.edxml.message.AgencyCodeStyle;
import vn.datmui.edxml.message.Party;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.Staff;

/** Agencies, clerks and answered documents, which documents and statuses share. */
final class PartyReading {

    private final HeaderRules rules;

    PartyReading(HeaderRules rules) {
        this.rules = rules;
    }

    Party party(Fields fields) {
        var party = new Party(
                fields.required("OrganId"),
                fields.optional("OrganizationInCharge"),
                fields.required("OrganName"),
                fields.optional("OrganAdd"),
                fields.optional("Email"),
                fields.optional("Telephone"),
                fields.optional("Fax"),
                fields.optional("Website"));
        if (!party.organId().isEmpty()) {
            checkCode(party.organId(), fields);
        }
        return party;
    }

    private void checkCode(String code, Fields fields) {
        if (AgencyCodeStyle.of(code) == AgencyCodeStyle.NEITHER) {
            fields.findings().add(FindingCode.AGENCY_CODE_FORM, fields.place("OrganId"), code);
        }
        if (!rules.isKnown().test(code)) {
            fields.findings().add(FindingCode.AGENCY_UNKNOWN, fields.place("OrganId"), code);
        }
    }

    static Staff staff(Fields fields) {
        return new Staff(
                fields.optional("Department"),
                fields.optional("Staff"),
                fields.optional("Email"),
                fields.optional("Mobile"));
    }

    static ResponseFor responseFor(Fields fields) {
        return new ResponseFor(
                fields.required("OrganId"),
                fields.required("Code"),
                fields.day("PromulgationDate"),
                fields.required("DocumentId"));
    }
}
