package vn.datmui.pages;

import java.util.List;

/**
 * The forms that wait for the person who looks, in the browser from which they were sent. Never gives one person's text to
 * another. The module that knows who looks implements it.
 */
@FunctionalInterface
public interface UnsentForms {

    List<UnsentForm> ofViewer();
}
