package org.pairaid.model;

/**
 * All rules in force in one cycle. What the centre sets (contract, assessment, digital, institution, project, graduation, pairings)
 * and the constants of behaviour and development that hold under them.
 */
public record Rules(
    @Parameter(en = "Contracting", zh = "发包") Contract contract,
    @Parameter(en = "Assessment", zh = "考核") Assessment assessment,
    @Parameter(en = "Digital governance", zh = "数字治理") Digital digital,
    @Parameter(en = "Institutionalisation", zh = "制度化") Institution institution,
    @Parameter(en = "Project system", zh = "项目制") ProjectSystem project,
    @Parameter(en = "Behaviour", zh = "行为") Behaviour behaviour,
    @Parameter(en = "Development", zh = "发展") Development development,
    @Parameter(en = "Graduation", zh = "摘帽") Graduation graduation,
    @Parameter(en = "Trigger and end", zh = "激发与终止") Trigger trigger,
    @Parameter(en = "Deputies", zh = "下级政府") Deputies deputies,
    @Parameter(en = "Enterprises", zh = "企业") Enterprises enterprises,
    @Parameter(en = "Social organisations", zh = "社会组织") Organisations organisations,
    @Parameter(en = "Forms of aid", zh = "援助形式") Forms forms,
    @Parameter(en = "Channels", zh = "援助渠道") Channels channels,
    @Parameter(en = "Cadres", zh = "挂职干部") Cadres cadres,
    @Parameter(en = "Payment", zh = "拨付") Payment payment,
    @Parameter(en = "Pipeline of projects", zh = "项目流程") Pipeline pipeline,
    @Parameter(en = "Who aids whom", zh = "结对") PairingRules pairings) {

  /** The centre's information v about the aiders' fiscal capacity, share in [0,1] (model A3). */
  public double verification() {
    double verification = contract.verification();
    return verification + (1 - verification) * 0.8 * digital.accountability();
  }

  /** The true chance π that collusion is detected (model A4). */
  public double detection() {
    double inspection = assessment.inspection();
    return inspection + (1 - inspection) * 0.5 * digital.accountability();
  }

  /** The same rules with other contracting and assessment. */
  public Rules with(Contract otherContract, Assessment otherAssessment) {
    return new Rules(otherContract, otherAssessment, digital, institution, project, behaviour, development, graduation,
        trigger, deputies, enterprises, organisations, forms, channels, cadres, payment, pipeline, pairings);
  }

  /** The same rules with other rules of pairing. */
  public Rules with(PairingRules other) {
    return new Rules(contract, assessment, digital, institution, project, behaviour, development, graduation,
        trigger, deputies, enterprises, organisations, forms, channels, cadres, payment, pipeline, other);
  }

  /** The same rules with other digital governance. */
  public Rules with(Digital other) {
    return new Rules(contract, assessment, other, institution, project, behaviour, development, graduation,
        trigger, deputies, enterprises, organisations, forms, channels, cadres, payment, pipeline, pairings);
  }
}
