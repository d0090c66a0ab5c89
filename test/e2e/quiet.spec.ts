import { expect, test } from './dossier-test.ts';

test('from start to export nothing outside of the app is looked up or reached', async ({
  dossier,
  opened,
}) => {
  await dossier.openExample();
  await opened.write(await dossier.exportAll());
  expect(await opened.reached()).toEqual([]);
});

test('the page itself cannot reach the network, run text as code, or make markup of text', async ({
  dossier,
  opened,
}) => {
  await dossier.empty.waitFor();
  const outcome = await dossier.page.evaluate(async () => {
    const tried = async (what: () => unknown) => {
      // Debugging tools may run text as code; what runs after them may not.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        return String(await what());
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    return {
      fetch: await tried(() => fetch('https://example.com/')),
      code: await tried(() => new Function('return 1')()),
      markup: await tried(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
    };
  });
  // The policy says on the console what it refused, which is all that may stand there.
  const refusals = opened.said.splice(0);
  expect(outcome).toEqual({ fetch: 'TypeError', code: 'EvalError', markup: 'TypeError' });
  expect(refusals.length).toBeGreaterThan(0);
  expect(
    refusals.filter((line) => !/Content Security Policy|Trusted(?:HTML|Script|String)/i.test(line)),
  ).toEqual([]);
});
