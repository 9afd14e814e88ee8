package vn.datmui.documents.desk.web;

import java.time.LocalDate;
import java.util.List;
import vn.datmui.documents.incoming.ReadingIncoming.RegisterLine;

/** The model of the printed register. */
public record RegisterModel(String agency, LocalDate from, LocalDate to, List<RegisterLine> lines) {}
