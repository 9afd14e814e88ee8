package vn.datmui.identity.factor.web;

import vn.datmui.identity.factor.EnrolledFactors;

/**
 * The second factors of a person, as they see them.
 *
 * @param required whether a post of theirs needs one
 * @param kept whether a post gives no right in this session for want of one
 * @param next where the person was going; blank when they came by themselves
 * @param fault the bundle key of what was wrong; blank when nothing was
 * @param changed whether something has just been changed
 */
public record SecurityModel(
        EnrolledFactors factors, boolean required, boolean kept, String next, String fault, boolean changed) {}
