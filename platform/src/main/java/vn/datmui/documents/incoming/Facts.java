package vn.datmui.documents.incoming;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.Urgency;

/**
 * What is entered about an incoming document.
 *
 * @param senderCode on the axis; empty for paper
 * @param type null when it is none of the 29; {@code typeName} then says what it is
 * @param dueAt by when its sender wants an answer
 */
public record Facts(
        String code,
        @Nullable LocalDate promulgated,
        String senderCode,
        String senderName,
        @Nullable DocumentType type,
        String typeName,
        String subject,
        String field,
        Urgency urgency,
        int copies,
        String note,
        @Nullable Instant dueAt) {}
