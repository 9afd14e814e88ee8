package vn.datmui.edxml.parts;

/**
 * How much attachments may ask of their reader.
 *
 * @param attachments how many a message may have
 * @param attachment bytes of one, decoded
 * @param entries how many entries a ZIP may have
 * @param unpacked bytes that all entries of a ZIP may have together
 * @param ratio how many times larger than packed they may be, once past a mebibyte
 */
public record PartLimits(int attachments, long attachment, int entries, long unpacked, int ratio) {

    public static final PartLimits USUAL = new PartLimits(200, 2L << 30, 1000, 2L << 30, 200);

    public PartLimits {
        if (attachments < 1 || attachment < 1 || entries < 1 || unpacked < 1 || ratio < 1) {
            throw new IllegalArgumentException("limits too small");
        }
    }
}
