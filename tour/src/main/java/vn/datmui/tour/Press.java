package vn.datmui.tour;

import java.net.URI;

/**
 * One press of a button as a browser would send it.
 *
 * @param cookies the value of the Cookie header
 */
public record Press(URI target, String cookies, String contentType, byte[] body) {}
