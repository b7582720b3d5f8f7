import { isJsonObject, ownMember } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

const KNOWN = ['peer_did', 'initiator', 'responder'];

export default hostMutant({
  requirements: ['aitl-rule'],
  description: 'passes over what it does not know in a match',
  change: (parts) => ({
    ...parts,
    readRule: (body) => {
      const match = ownMember(body, 'match');
      if (!isJsonObject(match)) return parts.readRule(body);
      const kept = Object.entries(match).filter(([name]) => KNOWN.includes(name));
      return parts.readRule({ ...body, match: Object.fromEntries(kept) });
    },
  }),
});
