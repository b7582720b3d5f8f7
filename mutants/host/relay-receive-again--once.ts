import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const given = new Set<number>();

export default hostMutant({
  requirements: ['relay-receive-again'],
  description: 'gives each envelope once',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readPage: (tables, asked) => {
        const page = right.readPage(tables, asked);
        const envelopes = page.envelopes.filter(({ number }) => !given.has(number));
        for (const { number } of envelopes) given.add(number);
        return { ...page, envelopes };
      },
    })),
});
