package vn.datmui.exchange.console;

import java.util.List;
import vn.datmui.edxml.message.BusinessKind;
import vn.datmui.edxml.message.DocumentStatus;
import vn.datmui.exchange.CarriedFile;
import vn.datmui.exchange.message.Attempt;
import vn.datmui.exchange.message.KeptFinding;
import vn.datmui.exchange.message.KeptMessage;

/** One message of a conversation with what was found in it and how often it was tried. */
public record Said(KeptMessage message, List<KeptFinding> findings, List<Attempt> attempts, List<CarriedFile> files) {

    /** The bundle key of what it says; codes that nobody knows are shown as they are. */
    public String key() {
        return switch (message.kind()) {
            case UNREADABLE -> "exchange.unreadable";
            case DOCUMENT ->
                "exchange.says.DOCUMENT."
                        + (BusinessKind.of(message.action()).isPresent() ? message.action() : "other");
            case STATUS ->
                "exchange.says.STATUS."
                        + (DocumentStatus.of(message.action()).isPresent() ? message.action() : "other");
        };
    }
}
