import { hostMutant } from '../mutant.ts';

const AREA = 'pair-notices';

export default hostMutant({
  requirements: ['pair-revoke-moved'],
  description: 'keeps to the schedule of the old place of a peer',
  change: (parts) => ({
    ...parts,
    tellAgain: (change, self, peerUrl) => {
      const { notes } = change;
      const waiting = new Map(notes.list(AREA).map(({ name, value }) => [name, value]));
      const revoke = parts.tellAgain(change, self, peerUrl);
      const before = revoke === undefined ? undefined : waiting.get(revoke);
      if (revoke !== undefined && before) notes.put(AREA, revoke, { ...before, peerUrl });
      return revoke;
    },
  }),
});
