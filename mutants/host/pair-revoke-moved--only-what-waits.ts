import { KINDS } from '../../reference/host/pairs/stand.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-moved'],
  description: 'tells a peer again only while the notice has not been settled',
  change: (parts) => ({
    ...parts,
    tellAgain: (change, self, peerUrl) => {
      const revoke = change.records.findLast(
        ({ actor, kind }) => actor === self && kind === KINDS.revoke,
      );
      const isWaiting = revoke && change.notes.find('pair-notices', revoke.id) !== undefined;
      return isWaiting ? parts.tellAgain(change, self, peerUrl) : undefined;
    },
  }),
});
