package vn.datmui.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/** Title, language, dates and conformance of a paper. Dates are the paper's own, never the clock's. */
final class PaperMetadata {

    static final String PRODUCER = "Đất Mũi";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private PaperMetadata() {}

    static void stamp(PDDocument document, Sheet sheet) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(PaperText.clean(sheet.title()));
        information.setSubject(PaperText.clean(sheet.subject()));
        information.setProducer(PRODUCER);
        LocalDate day = sheet.day();
        if (day != null) {
            information.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZONE)));
            information.setModificationDate(GregorianCalendar.from(day.atStartOfDay(ZONE)));
        }
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(sheet, day).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage("vi");
    }

    private static String packet(Sheet sheet, @Nullable LocalDate day) {
        return """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>%s</pdf:Producer>%s
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>%s</rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>""".formatted(
                        PaperText.escapeLine(sheet.title()),
                        PaperText.escapeLine(sheet.subject()),
                        PRODUCER,
                        day == null ? "" : dates(day.atStartOfDay(ZONE)),
                        UA_SCHEMA);
    }

    private static String dates(ZonedDateTime at) {
        String moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
        return "<xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>".formatted(moment, moment);
    }

    /** PDF/A asks that a property outside its own list, here that of PDF/UA, is described. */
    private static final String UA_SCHEMA = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>""";
}
