package vn.datmui.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.Signer;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AgencyCode;

/**
 * The command to send a document that is signed and numbered.
 *
 * @param receivers codes on the axis, either style, each once
 * @param place of promulgation
 * @param priority 0 normal to 4 hỏa tốc hẹn giờ
 * @param dueDate by when the receiver is asked to answer
 * @param files the document and its annexes
 * @param answers the documents that it answers
 * @param toPlaces the lines under "Nơi nhận"
 * @param secrecy what the drafter and the clerk declared
 */
public record Dispatch(
        AgencyCode sender,
        List<String> receivers,
        DocumentCode code,
        String place,
        LocalDate promulgated,
        DocumentType type,
        String subject,
        Signer signer,
        int priority,
        @Nullable LocalDate dueDate,
        List<FileId> files,
        List<ResponseFor> answers,
        List<String> toPlaces,
        Secrecy secrecy,
        Actor by) {

    public Dispatch {
        receivers = List.copyOf(receivers);
        files = List.copyOf(files);
        answers = List.copyOf(answers);
        toPlaces = List.copyOf(toPlaces);
    }
}
