package vn.datmui.edxml.xml;

/**
 * How much a stranger may ask of the scanner.
 *
 * @param depth elements inside each other
 * @param token bytes of one tag, comment or instruction
 * @param tree bytes of everything that is kept in memory: all but the content of attachments
 */
public record XmlLimits(int depth, int token, int tree) {

    public static final XmlLimits USUAL = new XmlLimits(64, 256 * 1024, 4 * 1024 * 1024);

    public XmlLimits {
        if (depth < 8 || token < 1024 || tree < token) {
            throw new IllegalArgumentException("limits too small");
        }
    }
}
