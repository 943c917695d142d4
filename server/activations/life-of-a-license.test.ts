import fc from 'fast-check';
import { expectAgreement } from '../testing/model/agreement.js';
import { expected, observe } from '../testing/model/facts.js';
import { inSomeOrder } from '../testing/model/in-some-order.js';
import { Model } from '../testing/model/model.js';
import { atomsOf, operation, resolve, wait } from '../testing/model/operation.js';
import { World } from '../testing/model/world.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

/** How often each property is tried; more than usual with TEST_MODEL_RUNS. A failure names its seed and sequence. */
const numRuns = Number(process.env.TEST_MODEL_RUNS ?? 25);
jest.setTimeout(60_000 + numRuns * 6_000);

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** A new license and its people for each sequence; whatever becomes of it, nobody is left watching. */
async function inNewWorld(work: (world: World) => Promise<void>): Promise<void> {
  const world = await World.build(app);
  try {
    await work(world);
  } finally {
    world.close();
  }
}

test('one after the other, everybody is answered what the model answers, and sees what it says', async () => {
  const step = fc.oneof({ weight: 9, arbitrary: operation }, { weight: 1, arbitrary: wait });
  const life = fc.noBias(fc.array(step, { maxLength: 30, size: 'max' }));
  const property = fc.asyncProperty(life, (steps) =>
    inNewWorld(async (world) => {
      const model = new Model();
      for (const step of steps) {
        if (step.do === 'wait') {
          app.database.clock.advance(step.seconds);
          model.now += step.seconds;
          await lookAround(world, model);
          continue;
        }
        const resolved = resolve(step, world.ids);
        if (!resolved) continue;
        const answers = await world.perform(resolved);
        expect(answers).toEqual(atomsOf(resolved).map((atom, i) => model.apply(atom, answers[i]!)));
      }
      await lookAround(world, model);
    }),
  );
  await fc.assert(property, { numRuns });
});

async function lookAround(world: World, model: Model): Promise<void> {
  const facts = await observe(world);
  expect(facts).toEqual(expected(model));
  await expectAgreement(world, facts);
}

test('at the same time, everybody is answered as if it had been one after the other', async () => {
  const round = fc.array(operation, { minLength: 2, maxLength: 6, size: 'max' });
  const life = fc.noBias(fc.array(round, { maxLength: 6, size: 'max' }));
  const property = fc.asyncProperty(life, (rounds) =>
    inNewWorld(async (world) => {
      let model = new Model();
      for (const each of rounds) {
        const ids = [...world.ids];
        const operations = each.flatMap((each) => resolve(each, ids) ?? []);
        const answers = await Promise.all(operations.map((each) => world.perform(each)));
        const answered = operations.flatMap((each, i) =>
          atomsOf(each).map((atom, item) => ({ operation: atom, answer: answers[i]![item]! })),
        );
        const facts = await observe(world);
        const next = inSomeOrder(model, answered, facts);
        if (!next)
          throw new Error(`No order explains ${JSON.stringify({ before: expected(model), answered, facts }, null, 1)}`);
        model = next;
      }
      await expectAgreement(world, await observe(world));
    }),
  );
  await fc.assert(property, { numRuns });
});
