import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-order'],
  description: 'answers 404 at the shared inbox before it verifies',
  change: (parts) => {
    const moved = parts.inboxChecks.filter(({ name }) => name === 'receivers');
    return {
      ...parts,
      inboxChecks: parts.inboxChecks.flatMap((check) => {
        if (check.name === 'receivers') return [];
        return check.name === 'verify' ? [...moved, check] : [check];
      }),
    };
  },
});
