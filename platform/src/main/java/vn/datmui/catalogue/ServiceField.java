package vn.datmui.catalogue;

import vn.datmui.kernel.BilingualText;

/** A field of administration (lĩnh vực), such as civil status or land, with its code (Circular 01/2018, art. 20). */
public record ServiceField(String id, String code, BilingualText name) {}
