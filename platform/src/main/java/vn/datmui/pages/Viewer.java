package vn.datmui.pages;

/**
 * Who looks at a page, as far as the page shell needs to know: it greets and offers the right menu.
 *
 * @param looksAfterPeople whether the page of an agency's people is offered
 * @param worksAtDesk whether the desks are; those who only look after people have none
 * @param actingFor for whom the viewer acts; blank for themselves
 * @param unreadNotices shown beside the bell; 0 shows nothing
 */
public record Viewer(
        String fullName,
        boolean isOfficer,
        boolean isAdministrator,
        boolean isClerk,
        boolean looksAfterPeople,
        boolean worksAtDesk,
        int unreadNotices,
        String actingFor) {}
