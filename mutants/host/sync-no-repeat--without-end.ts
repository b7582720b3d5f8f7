import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-no-repeat'],
  description: 'forgets what consent was when it gave a cursor',
  change: (parts) => ({
    ...parts,
    behindRecord: (stored, target, consent) =>
      parts.behindRecord(stored, target, { ...consent, arrival: 0 }),
  }),
});
