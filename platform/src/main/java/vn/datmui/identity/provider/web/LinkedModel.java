package vn.datmui.identity.provider.web;

import java.util.List;
import vn.datmui.identity.provider.Grants.Linked;

/** The applications that a person has let in. */
public record LinkedModel(List<Linked> linked) {}
