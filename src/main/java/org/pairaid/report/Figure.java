package org.pairaid.report;

import java.util.function.Function;
import org.pairaid.model.Text;

/**
 * One picture of the report.
 *
 * @param name name of its files, without ending
 * @param title title in words
 * @param caption what is shown: the definition of the indicator, and what the reader must know
 * @param sheet draws it in a language
 */
record Figure(String name, Text title, Text caption, Function<String, Sheet> sheet) {}
