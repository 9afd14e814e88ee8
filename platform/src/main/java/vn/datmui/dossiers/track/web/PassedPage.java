package vn.datmui.dossiers.track.web;

import vn.datmui.dossiers.DossierCode;

/**
 * The model of the page that says that a request to supplement waits no more, and shows what was typed.
 *
 * @param note as typed; empty when nothing was
 */
public record PassedPage(DossierCode code, String note) {}
