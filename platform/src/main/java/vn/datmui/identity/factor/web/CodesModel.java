package vn.datmui.identity.factor.web;

import java.util.List;

/** New recovery codes, which can be seen this once. */
public record CodesModel(List<String> codes, String next) {}
