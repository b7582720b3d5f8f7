import { HASH_LEVELS } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';
import { grantsIn, revocationsIn } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-newest'],
  description: 'lets the grant decide that gives most',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const ends = revocationsIn(records);
      const levels = grantsIn(records).map((grant) =>
        parts.consentLevel([grant, ...ends], question),
      );
      const newest = parts.consentLevel(records, question);
      // What the newest one closes stays closed.
      return newest && HASH_LEVELS.find((level) => levels.includes(level));
    },
  }),
});
