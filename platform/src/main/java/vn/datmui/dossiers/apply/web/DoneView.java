package vn.datmui.dossiers.apply.web;

import vn.datmui.dossiers.apply.OpenDraft;
import vn.datmui.dossiers.process.Dossier;

/** A submitted application with its dossier. */
public record DoneView(CheckView sent, Dossier dossier) {

    public OpenDraft open() {
        return sent.open();
    }

    public String address(String section) {
        return DraftAddress.of(open(), section);
    }
}
