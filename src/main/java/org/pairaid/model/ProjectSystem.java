package org.pairaid.model;

/** The rules of the project system (项目制), under which funds become projects. */
public record ProjectSystem(
    @Parameter(value = ".5", max = 1, en = "The aider's share of the governments' control over projects", zh = "支援方项目控制权") double aiderControl,
    @Parameter(value = ".05", max = 1, en = "Voice of the public in choosing projects, without digital means", zh = "群众话语权") double baseVoice,
    @Parameter(value = ".3", max = 1, en = "Information about need, without conferences and digital means", zh = "需求信息基础水平")
        double baseInformation,
    @Parameter(value = ".5", max = 1, unit = "level", en = "Intensity of joint conferences", zh = "联席会议强度") double conference,
    @Parameter(value = ".5", above = true, unit = "亿元", en = "Usual size of a project", zh = "单个项目规模",
            source = "assumption; observed sizes are 0.02 to 0.24 亿元")
        double unit,
    @Parameter(value = "12", min = 1, max = 10000, unit = "projects", en = "Most projects a pairing starts in a cycle", zh = "每对每年项目上限")
        int maxPerPair,
    @Parameter(value = "6", max = 100, unit = "1/value", en = "Precision of the choice of domain (0: at random)", zh = "选择精度")
        double choicePrecision,
    @Parameter(value = ".5", max = 1, unit = "level", en = "Rigour of the review", zh = "评审严格程度") double reviewRigour,
    @Parameter(value = ".5", max = 10, unit = "fit", en = "Fit that a fully rigorous review asks for", zh = "评审门槛") double reviewThreshold,
    @Parameter(value = ".1", max = 10, unit = "fit, standard deviation", en = "Error of the review", zh = "评审误差") double reviewError,
    @Parameter(value = ".3", max = 1, unit = "quality", en = "Quality without any supervision", zh = "无监管时的质量") double baseQuality,
    @Parameter(value = ".6", max = 1, unit = "level", en = "Supervision by either side at its best, without digital means", zh = "监管基础水平")
        double baseSupervision,
    @Parameter(value = ".25", max = 1, unit = "share of quality", en = "Quality lost where all is pushed down", zh = "任务下压的质量损失")
        double delegationLoss,
    @Parameter(value = ".6", max = 10, unit = "quality", en = "Quality that acceptance asks for", zh = "验收标准") double acceptanceThreshold,
    @Parameter(value = ".5", max = 1, en = "Friction of an evenly contested control, without an office and trust", zh = "控制权争夺摩擦")
        double baseFriction,
    @Parameter(value = ".45", max = 10, unit = "pollution", en = "Pollution above which a domain is on the negative list", zh = "负面清单门槛",
            source = "assumption; the list itself: Sun, section 1(2)")
        double negativeList,
    @Parameter(value = "0", max = 10, unit = "per 1000 km", en = "Friction that distance adds", zh = "空间距离摩擦", source = "Sun, section 2; 0 is none")
        double distanceFriction,
    @Parameter(value = "0", max = 10, unit = "exponent", en = "How fast benefit falls where several aiders work in one domain of one place", zh = "重复投资损失",
            source = "Sun, section 2(2); 0 is none")
        double duplication,
    @Parameter(value = "0", max = 1, unit = "level", en = "How far control over projects is contested", zh = "项目控制权争夺强度", source = "Sun, section 2(3); 0 is none")
        double contest) {}
