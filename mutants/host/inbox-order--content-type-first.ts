import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-order'],
  description: 'looks at the content type before the target',
  change: (parts) => {
    const moved = parts.inboxChecks.filter(({ name }) => name === 'content-type');
    return {
      ...parts,
      inboxChecks: parts.inboxChecks.flatMap((check) => {
        if (check.name === 'content-type') return [];
        return check.name === 'target' ? [...moved, check] : [check];
      }),
    };
  },
});
