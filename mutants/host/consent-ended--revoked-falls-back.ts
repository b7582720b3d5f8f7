import { hostMutant } from '../mutant.ts';
import { revocationsIn } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-ended'],
  description: 'overlooks what is revoked, so that older grants decide',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const ended = revocationsIn(records).map(({ body }) => (body as { grant?: string }).grant);
      return parts.consentLevel(
        records.filter(({ id }) => !ended.includes(id)),
        question,
      );
    },
  }),
});
