package vn.datmui.edxml.message;

/** Number and notation of a document (số và ký hiệu), for example 7816 and VPCP-TTĐT. */
public record DocumentCode(String number, String notation) {

    /** As people write it: {@code 7816/VPCP-TTĐT}. */
    public String written() {
        return number + "/" + notation;
    }
}
