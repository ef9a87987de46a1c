package org.pairaid.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a scenario file may say of one value: its default, range, unit, meaning and where the default comes from. Checks,
 * the JSON Schema, {@code pairaid list parameters}, the report and the documentation all read it here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
  /** The default as a scenario file would write it; {@link #REQUIRED} where the file must give the value. */
  String value() default REQUIRED;

  /** The key in a scenario file, where it is not the component's name. */
  String key() default "";

  /** Smallest legal value. */
  double min() default 0;

  /** Largest legal value. */
  double max() default Double.MAX_VALUE;

  /** Whether {@link #min} itself is illegal. */
  boolean above() default false;

  /** Unit of the value. */
  String unit() default "share";

  /** Meaning in English. */
  String en();

  /** Meaning in Chinese. */
  String zh();

  /** Where the default comes from; {@link #FREE} marks a stylised value without an empirical source. */
  String source() default FREE;

  /** Marks a value that the scenario file must give. */
  String REQUIRED = "(required)";

  /** Marks a value that may be left out and then is absent. */
  String OPTIONAL = "(optional)";

  /** A stylised value without an empirical source: to be varied in sensitivity analysis. */
  String FREE = "assumption";
}
