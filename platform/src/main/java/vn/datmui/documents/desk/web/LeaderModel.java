package vn.datmui.documents.desk.web;

import java.util.List;
import vn.datmui.documents.LeadersDeskCard;

/** The model of the leader's desk. */
public record LeaderModel(String agency, List<LeadersDeskCard.Content> cards, String done) {}
