import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-rule-exact'],
  description: 'compares both namespaces of a rule with both of a proposal',
  change: (parts) => ({
    ...parts,
    ruleMatches: (match, peerDid, { namespaces }) => {
      const actual: Record<string, string> = { peer_did: peerDid, ...namespaces };
      return Object.entries(match).every(([name, value]) =>
        name === 'peer_did' ? actual[name] === value : Object.values(namespaces).includes(value),
      );
    },
  }),
});
