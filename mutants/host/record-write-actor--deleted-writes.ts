import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-actor'],
  description: 'lets deleted actors write',
  change: (parts) => ({
    ...parts,
    requireWriter: (actor) => actor ?? parts.requireWriter(actor),
  }),
});
