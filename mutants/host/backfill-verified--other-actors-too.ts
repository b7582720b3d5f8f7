import { isJsonObject, ownMember } from '../../reference/core/json.ts';
import { keysOfDocument } from '../../reference/host/projections/peer-actors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-verified'],
  description: 'stores what others said, if their signatures are good',
  change: (parts) => ({
    ...parts,
    judgeCandidate: async (item, backfill, keys, kernel) => {
      const actor = isJsonObject(item.value) ? String(ownMember(item.value, 'actor')) : '';
      const document = kernel.state.peers.documents.get(actor)?.document;
      const known =
        kernel.state.actors.get(actor)?.keys ?? (document && keysOfDocument(document, actor));
      if (!known) return parts.judgeCandidate(item, backfill, keys, kernel);
      const theirs = { known: async () => known, fetched: async () => known };
      return parts.judgeCandidate(item, { ...backfill, followed: actor }, theirs, kernel);
    },
  }),
});
