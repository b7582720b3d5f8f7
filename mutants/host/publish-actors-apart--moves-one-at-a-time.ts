import { hostMutant } from '../mutant.ts';

let last: Promise<unknown> = Promise.resolve();

export default hostMutant({
  requirements: ['publish-actors-apart'],
  description: 'looks at the target of one Move after another',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: (kernel, move) => {
      const mine = last.then(() => parts.checkMoveTarget(kernel, move));
      last = mine.catch(() => undefined);
      return mine;
    },
  }),
});
