package org.pairaid.model;

/** The five capabilities of a receiving government (Sun, section 2(2)). */
public enum Capability {
  /** Allocating resources (资源配置). */
  ALLOCATION,
  /** Learning (学习). */
  LEARNING,
  /** Absorbing technology (技术吸收). */
  ABSORPTION,
  /** Converting industry (产业转化). */
  CONVERSION,
  /** Opening up (开放). */
  OPENNESS;

  /** How many there are. */
  public static final int COUNT = values().length;
}
