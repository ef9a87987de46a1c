package org.pairaid.model;

/** One share in [0,1] for each {@link Capability}, in their order. */
public record CapabilityVector(
    @Parameter(max = 1, en = "Resource allocation", zh = "资源配置能力") double allocation,
    @Parameter(max = 1, en = "Learning", zh = "学习能力") double learning,
    @Parameter(max = 1, en = "Technology absorption", zh = "技术吸收能力") double absorption,
    @Parameter(max = 1, en = "Industrial conversion", zh = "产业转化能力") double conversion,
    @Parameter(max = 1, en = "Opening up", zh = "开放能力") double openness) {

  /** A new array in the order of {@link Capability}. */
  public double[] toArray() {
    return new double[] {allocation, learning, absorption, conversion, openness};
  }
}
