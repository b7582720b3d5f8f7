import { hostMutant } from '../mutant.ts';

let last: Promise<unknown> = Promise.resolve();

export default hostMutant({
  requirements: ['publish-actors-apart'],
  description: 'publishes one activity after another, whoever they are of',
  change: (parts) => ({
    ...parts,
    publish: (kernel, name, request) => {
      const mine = last.then(() => parts.publish(kernel, name, request));
      last = mine.catch(() => undefined);
      return mine;
    },
  }),
});
