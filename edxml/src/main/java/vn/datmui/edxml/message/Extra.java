package vn.datmui.edxml.message;

import vn.datmui.edxml.xml.Element;

/**
 * An element that the profile does not know.
 *
 * @param parent the path of the element it stands in, with {@code MessageHeader} for {@code Status}, for example
 *     {@code edXML/edXMLEnvelope/edXMLHeader/MessageHeader/To[2]}
 */
public record Extra(String parent, Element element) {}
