package org.pairaid.model;

/** Levels of digital governance (数字技术赋能): the three paths of Sun, section 3. */
public record Digital(
    @Parameter(value = "0", max = 1, unit = "level", en = "Accountability: actions and funds become visible to the centre", zh = "责任性",
            source = "Sun, section 3(1); 0 is none")
        double accountability,
    @Parameter(value = "0", max = 1, unit = "level", en = "Participation: firms and citizens join through platforms", zh = "参与性",
            source = "Sun, section 3(2); 0 is none")
        double participation,
    @Parameter(value = "0", max = 1, unit = "level", en = "Responsiveness: the public's needs are heard directly", zh = "回应性",
            source = "Sun, section 3(3); 0 is none")
        double responsiveness) {

  /** The same levels but for accountability. */
  public Digital withAccountability(double level) {
    return new Digital(level, participation, responsiveness);
  }
}
