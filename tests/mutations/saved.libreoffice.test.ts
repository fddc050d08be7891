import { convertAllInLibreOffice } from '../judges/libreOffice';
import { describeWithJudge, runJudge } from '../judges/runJudge';
import { runMutations, type Mutant } from './runMutations';

const SEED = Number(
  process.env['MUTATION_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

jest.setTimeout(600_000);

describeWithJudge(`what the commands saved of drawn workbooks (seed ${SEED})`, () => {
  test('is as the schemas and Excel want it, has lost no part, and opens in LibreOffice', async () => {
    const sample: Mutant[] = [];
    await runMutations({
      seed: SEED + 1,
      count: 16,
      onMutant: (mutant) => {
        if (mutant.isSound && mutant.saved !== null) sample.push(mutant);
      },
    });
    expect(sample.length).toBeGreaterThan(3);
    for (const { what, bytes, saved } of sample.slice(0, 4)) {
      const { partsLost, prob, xsd } = runJudge(bytes, saved ?? bytes);
      expect({ what, partsLost, prob, xsd }).toEqual({ what, partsLost: [], prob: [], xsd: [] });
    }
    const opened = await convertAllInLibreOffice(
      sample.map(({ saved, bytes }) => saved ?? bytes),
      'xlsx',
    );
    expect(opened).toHaveLength(sample.length);
  });
});
