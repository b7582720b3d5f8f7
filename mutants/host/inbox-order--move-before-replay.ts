import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-order'],
  description: 'looks at the target of a Move before it looks for a replay',
  change: (parts) => ({
    ...parts,
    inboxChecks: ((checks) => {
      const move = checks.find(({ name }) => name === 'move')!;
      return checks
        .filter((check) => check !== move)
        .flatMap((check) => (check.name === 'replay' ? [move, check] : [check]));
    })(parts.inboxChecks),
  }),
});
