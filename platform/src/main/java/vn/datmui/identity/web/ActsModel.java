package vn.datmui.identity.web;

import java.util.List;
import vn.datmui.identity.audit.RecordedAct;

/**
 * A page of the record of acts.
 *
 * @param older the address of the next page; blank on the last
 * @param from the first day asked for, as typed
 * @param until the last day asked for, as typed
 */
public record ActsModel(
        List<RecordedAct> acts, String who, String verb, String subject, String from, String until, String older) {}
