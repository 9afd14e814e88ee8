package vn.datmui.catalogue;

import vn.datmui.kernel.BilingualText;

/** The paper that ends the procedure: its name and the XHTML with places for answers and decision facts. */
public record ResultTemplate(BilingualText name, String fileName, String xhtml) {}
