package vn.datmui.documents.outgoing.issuing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.Printed;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.Digest;
import vn.datmui.signing.SignatureVerdict;
import vn.datmui.signing.Signer;
import vn.datmui.signing.Signing;
import vn.datmui.signing.VisibleSignature;
import vn.datmui.signing.VisibleSignature.Look;

/**
 * Puts the agency's signature on a document: only where the competent person has signed, and on unchanged bytes (Decree
 * 30/2020/NĐ-CP, art. 32(2)(d)).
 */
@Component
class Sealing {

    private final Signing signing;
    private final Files files;
    private final House house;

    Sealing(Signing signing, Files files, House house) {
        this.signing = signing;
        this.files = files;
        this.house = house;
    }

    /** @throws OutgoingProblem unsigned, or damaged */
    StoredFile seal(OutgoingDocument document) {
        byte[] signed = read(document);
        requireSigned(document, signed);
        var seal = new Signer.AgencySeal(
                document.agency(), house.agency(document.agency()).name());
        byte[] sealed = signing.sign(
                signed, seal, "Ký số của cơ quan", new VisibleSignature(Printed.AGENCY_FIELD, Look.AGENCY, List.of()));
        return files.keep(sealed, files.get(document.file()).name(), "application/pdf");
    }

    private byte[] read(OutgoingDocument document) {
        try (InputStream in = files.open(document.file())) {
            byte[] content = in.readAllBytes();
            if (!Digest.of(content).equals(document.digest())) {
                throw OutgoingProblem.fileDamaged();
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireSigned(OutgoingDocument document, byte[] content) {
        List<SignatureVerdict> verdicts = signing.validate(content);
        if (verdicts.isEmpty()) {
            throw OutgoingProblem.unsigned();
        }
        boolean signerOnly = verdicts.size() == 1
                && verdicts.getFirst().isValid()
                && verdicts.getFirst().signer().equals(document.signer().name());
        if (!signerOnly) {
            throw OutgoingProblem.fileDamaged();
        }
    }
}
