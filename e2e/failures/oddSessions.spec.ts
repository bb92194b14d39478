import { test } from '../support/page/test';
import { planOddSession } from '../support/sessions/planOddSession';
import { playOddSession } from '../support/sessions/playOddSession';

/** The seed of the first session; each next one adds 1. Replay a failed one with its seed and `ODD_SESSIONS=1`. */
const firstSeed = Number(process.env.SOAK_SEED ?? 1);
const sessions = Number(process.env.ODD_SESSIONS ?? 4);

for (let index = 0; index < sessions; index += 1) {
  const plan = planOddSession(firstSeed + index);
  const { seed, scenario, isTranslated, skewMinutes, refusal } = plan;
  const oddities = [
    scenario,
    ...(isTranslated ? ['a translator'] : []),
    ...(skewMinutes === 0 ? [] : [`a clock ${skewMinutes} min. off`]),
    ...(refusal === undefined ? [] : [`a refusal as ${refusal}`]),
  ].join(', ');
  test(`every card shows its own item and sells it, in session ${seed}: ${oddities}`, async ({
    page,
  }) => {
    test.slow();
    await test.step(`SOAK_SEED=${seed} ODD_SESSIONS=1 ${JSON.stringify(plan.steps)}`, () =>
      playOddSession(page, plan));
  });
}
