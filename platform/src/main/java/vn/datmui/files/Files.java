package vn.datmui.files;

import java.io.InputStream;
import java.util.Optional;

/**
 * The store of files. Content is written and synced under its digest before the row that names it; the same content is kept once.
 */
public interface Files {

    /**
     * Receives a file that a person uploads. Sniffs the type (PDF, JPEG, PNG, WebP, HEIC; nothing else), opens it, counts the
     * pages, asks the virus scanner where one runs.
     *
     * @throws FileRefused when it is empty, too large, of another type, unreadable, encrypted or infected
     */
    StoredFile receive(InputStream content, String name);

    /** Stores what the platform itself made (a PDF), without the checks of uploads. */
    StoredFile keep(byte[] content, String name, String contentType);

    /** Stores what the platform itself made or must keep byte for byte, as a stream: memory does not grow with its size. */
    StoredFile keep(InputStream content, String name, String contentType);

    /**
     * Stores what another system sent, of any type and size, as a stream: after the virus scan, where a scanner runs.
     *
     * @throws FileRefused when it is infected, or could not be scanned
     */
    StoredFile keepScanned(InputStream content, String name, String contentType);

    /** @throws FileRefused with kind NOT_FOUND when there is none */
    StoredFile get(FileId id);

    /** The content; the caller closes it. */
    InputStream open(FileId id);

    /** A small JPEG of the first page or the picture, at most 480 px wide, for people to recognise it. */
    byte[] preview(FileId id);

    /**
     * A JPEG of one page of a PDF, wide enough to read it beside a checklist.
     *
     * @param number from 1
     * @throws FileRefused unknown when the file has no such page
     */
    byte[] page(FileId id, int number);

    /**
     * The file that came by a resumable upload (tus 1.0 at {@code /files/uploads}), once it has come whole and was accepted.
     *
     * @param principalName the name of the signed-in person; somebody else's upload is not there
     * @param uploadId the last part of the upload's address
     */
    Optional<StoredFile> uploadedBy(String principalName, String uploadId);
}
