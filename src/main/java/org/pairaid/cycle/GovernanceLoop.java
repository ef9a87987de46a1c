package org.pairaid.cycle;

import java.util.List;
import org.pairaid.model.Rules;
import org.pairaid.model.Shock;

/**
 * The closed loop of paired aid (Wang 2022, section 3(2)4). One cycle is one assessment year; in this order:
 *
 * <table>
 * <caption>Order of a cycle</caption>
 * <tr><th>no.</th><th>stage</th><th>when</th><th>what happens</th></tr>
 * <tr><td>1</td><td>{@link Strike}</td><td>start of the cycle</td><td>shocks of the cycle's first period strike, before all else, so that they are
 * answered in the same cycle (突发事件)</td></tr>
 * <tr><td>2</td><td>{@link Contract}</td><td>start of the cycle</td><td>the centre sets the rules; the mechanism starts, ends, or pairs anew where
 * due (激发、决策、结对); targets are handed out (发包)</td></tr>
 * <tr><td>3</td><td>{@link Decide}</td><td>start of the cycle</td><td>receivers, then aiders decide; targets are bargained down; budgets move and are split (支援)</td></tr>
 * <tr><td>4</td><td>{@link PassDown}</td><td>start of the cycle</td><td>under straight contracting, tasks go down to the aiders' deputies (层层加码)</td></tr>
 * <tr><td>5</td><td>{@link Equip}</td><td>start of the cycle</td><td>platforms work or fail, cadres are posted (数字平台、挂职干部)</td></tr>
 * <tr><td>6</td><td>{@link Launch}</td><td>start of the cycle</td><td>funds become projects (项目制)</td></tr>
 * <tr><td>7</td><td>{@link Mobilise}</td><td>start of the cycle</td><td>enterprises leave, join and invest (万企帮万村)</td></tr>
 * <tr><td>8</td><td>{@link Serve}</td><td>start of the cycle</td><td>social organisations go where they are needed</td></tr>
 * <tr><td>9</td><td>{@link Strike}</td><td>every period</td><td>shocks of the cycle's later periods strike</td></tr>
 * <tr><td>10</td><td>{@link Execute}</td><td>every period</td><td>projects disburse, are examined and end (落实)</td></tr>
 * <tr><td>11</td><td>{@link Support}</td><td>every period</td><td>what enterprises and social organisations bring reaches the places</td></tr>
 * <tr><td>12</td><td>{@link Develop}</td><td>every period</td><td>receiving places develop, then aiders grow</td></tr>
 * <tr><td>13</td><td>{@link Assess}</td><td>end of the cycle</td><td>aiders are assessed, payoffs are known, beliefs move, receivers graduate (考核、摘帽)</td></tr>
 * <tr><td>14</td><td>{@link Record}</td><td>end of the cycle</td><td>indicators are taken</td></tr>
 * </table>
 *
 * @param opening the stages at the start of a cycle
 * @param everyPeriod the stages of each period
 * @param closing the stages at the end of a cycle
 */
public record GovernanceLoop(List<Stage> opening, List<Stage> everyPeriod, List<Stage> closing) {

  /**
   * The loop of one replicate.
   *
   * @param schedule rules that the scenario puts in force, by cycle
   * @param shocks what will strike
   */
  public static GovernanceLoop of(List<Rules> schedule, List<Shock> shocks, Minds minds, Observer observer) {
    return new GovernanceLoop(
        List.of(Strike.beforeDecisions(shocks, observer), new Contract(schedule, minds.centre(), observer), new Decide(minds), new PassDown(), new Equip(), new Launch(observer),
            new Mobilise(), new Serve()),
        List.of(Strike.duringACycle(shocks, observer), new Execute(observer), new Support(observer), new Develop(observer)),
        List.of(new Assess(), new Record(observer)));
  }
}
