import { hostMutant } from '../mutant.ts';
import { grantsIn, revocationsIn } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-newest'],
  description: 'lets the oldest grant decide that is in force',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const newest = parts.consentLevel(records, question);
      const ends = revocationsIn(records);
      const levels = grantsIn(records)
        .sort((one, other) => one.clock - other.clock)
        .map((grant) => parts.consentLevel([grant, ...ends], question));
      return newest && levels.find((level) => level !== undefined);
    },
  }),
});
