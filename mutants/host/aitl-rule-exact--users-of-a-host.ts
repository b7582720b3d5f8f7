import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-rule-exact'],
  description: 'takes a rule for a user of a host to be for the host',
  change: (parts) => ({
    ...parts,
    ruleMatches: (match, peerDid, { namespaces }) => {
      const actual: Record<string, string> = { peer_did: peerDid, ...namespaces };
      return Object.entries(match).every(
        ([name, value]) => actual[name] === value || value.startsWith(`${actual[name]}:`),
      );
    },
  }),
});
