import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-order'],
  description: 'judges the schema of a verb before it looks for a replay',
  change: (parts) => ({
    ...parts,
    inboxChecks: ((checks) => {
      const verbs = checks.find(({ name }) => name === 'verbs')!;
      return checks
        .filter((check) => check !== verbs)
        .flatMap((check) => (check.name === 'replay' ? [verbs, check] : [check]));
    })(parts.inboxChecks),
  }),
});
