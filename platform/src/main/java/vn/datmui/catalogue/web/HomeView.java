package vn.datmui.catalogue.web;

import java.util.List;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.publishing.PublishedCatalogue.LifeEvent;

/** The home page: moments of life, and what can be done online from here. */
public record HomeView(List<LifeEvent> events, List<Procedure> online) {}
