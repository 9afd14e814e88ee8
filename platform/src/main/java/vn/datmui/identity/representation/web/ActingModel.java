package vn.datmui.identity.representation.web;

import java.util.List;

/**
 * The switch.
 *
 * @param next where the person wanted to go; blank for the list of dossiers
 * @param chosen the mandate by which the person acts now; blank for themselves
 */
public record ActingModel(String fullName, List<MandateLine> mandates, String chosen, String next) {}
