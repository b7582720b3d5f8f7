import { hostMutant } from '../mutant.ts';
import { grantsIn, revocationsIn } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-newest'],
  description: 'lets grants that name threads go before others',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const specific = grantsIn(records).filter(({ body }) =>
        Object.hasOwn(body as object, 'threads'),
      );
      const ends = revocationsIn(records);
      return (
        parts.consentLevel([...specific, ...ends], question) ??
        parts.consentLevel(records, question)
      );
    },
  }),
});
