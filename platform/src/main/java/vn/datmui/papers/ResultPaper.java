package vn.datmui.papers;

import java.util.Map;

/**
 * A result to be printed: an XHTML template of the catalogue with places such as {@code {{child.fullName}}}, and the values.
 * A place whose name ends in {@code ?} may stay empty. Values are escaped; templates carry no logic but
 * {@code {{#each list}} ... {{/each}}} and {@code {{#if value}} ... {{/if}}}.
 *
 * @param templateName for messages
 * @param template the XHTML body
 * @param values nested maps, lists and plain values, already formatted for people
 * @param qrContent what the QR code carries: a link with a random token only
 */
public record ResultPaper(
        String templateName, String template, String title, Map<String, Object> values, String qrContent) {}
