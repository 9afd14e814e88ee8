package vn.datmui.pages;

import java.util.List;
import java.util.Map;

/**
 * A form that somebody sent after their session had ended: not one word of it has been acted on.
 *
 * @param address where it was sent to
 * @param page the page that it stood on, as far as the browser said so
 * @param typed the values by field, without secrets
 */
public record UnsentForm(String address, String page, Map<String, List<String>> typed) {}
