package vn.datmui.worktime.cli;

import java.util.List;
import java.util.Map;

/** The answer to a question in its two forms. */
interface Answer {

    /** Lines for a person. */
    List<String> lines(Words words);

    /** The same for a program; names are stable. */
    Map<String, Object> json();
}
