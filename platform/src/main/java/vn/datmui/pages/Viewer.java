package vn.datmui.pages;

/**
 * Who looks at a page, as far as the page shell needs to know: it greets and offers the right menu.
 *
 * @param unreadNotices shown beside the bell; 0 shows nothing
 */
public record Viewer(String fullName, boolean isOfficer, boolean isAdministrator, boolean isClerk, int unreadNotices) {}
