import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-rule-exact'],
  description: 'approves namespaces above the one that a rule names',
  change: (parts) => ({
    ...parts,
    ruleMatches: (match, did, { namespaces }) => {
      const actual: Record<string, string> = { peer_did: did, ...namespaces };
      return Object.entries(match).every(([name, value]) => {
        const text = actual[name] ?? '';
        return text === value || value.startsWith(`${text}/`);
      });
    },
  }),
});
