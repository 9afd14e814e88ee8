package vn.datmui.edxml.message;

import java.util.List;

/** A message of the document exchange (thông điệp): a document with its attachments, or a status about one. */
public sealed interface Message permits DocumentMessage, StatusMessage {

    /** Who sends it. */
    Party from();

    /** Unknown elements, kept as they came and written again at their place. */
    List<Extra> extras();
}
