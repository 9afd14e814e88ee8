package vn.datmui.edxml.header;

import vn.datmui.edxml.message.StatusMessage;

/** The header of a status message in the profile's order. */
final class StatusWriting {

    private StatusWriting() {}

    static Part header(StatusMessage message, Extras extras) {
        var around = new Part("edXMLHeader", "edXML/edXMLEnvelope/edXMLHeader", extras);
        var main = around.child("MessageHeader");
        DocumentWriting.party(message.from(), main.child("From"));
        DocumentWriting.responseFor(message.responseFor(), main.child("ResponseFor"));
        DocumentWriting.staff(message.staff(), main);
        main.leaf("StatusCode", message.statusCode())
                .leaf("Description", message.description())
                .leaf("Timestamp", message.timestamp().text());
        return around;
    }
}
