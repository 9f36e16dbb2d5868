import { FOUR_CS, type C } from '../pilots/four-cs.js';
import { moneyPerPeriod } from './load.js';
import type { Portfolio } from './portfolio.js';

/** What one C has of the plan. */
export interface Share {
  readonly c: C;
  readonly pilots: number;
  /** Percent of the counted pilots, not rounded; 0 in an empty plan. */
  readonly percent: number;
  /** Euros planned within the horizon. */
  readonly money: number;
  /** Percent of the money planned within the horizon, not rounded; 0 when nothing is planned. */
  readonly moneyPercent: number;
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** How the counted pilots and their money are divided over the four Cs. */
export function sharesOf({ counted, grid }: Portfolio): readonly Share[] {
  const perC = FOUR_CS.map((c) => {
    const own = counted.filter(({ pilot }) => pilot.c === c);
    const money = moneyPerPeriod(
      grid,
      own.flatMap(({ phases }) => phases),
    ).reduce((sum, amount) => sum + amount, 0);
    return { c, pilots: own.length, money };
  });
  const total = perC.reduce((sum, { money }) => sum + money, 0);
  return perC.map(({ c, pilots, money }) => ({
    c,
    pilots,
    percent: percentOf(pilots, counted.length),
    money,
    moneyPercent: percentOf(money, total),
  }));
}
