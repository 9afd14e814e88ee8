package vn.datmui.catalogue;

import java.util.Map;

/**
 * One thing wrong with an answer, with its place.
 *
 * @param path the dotted path of the field, absolute also inside repeated groups
 * @param code stable; words under the bundle key {@code form.<code>}: {@code required}, {@code format}, {@code tooLong} ...
 */
public record Finding(String path, String code, Map<String, Object> parameters) {}
