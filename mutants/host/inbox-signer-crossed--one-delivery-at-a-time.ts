import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

let last: Promise<unknown> = Promise.resolve();

export default hostMutant({
  requirements: ['inbox-signer-crossed'],
  description: 'checks one delivery after another',
  change: (parts) =>
    changeCheck(parts, 'verify', (right) => (delivery, tools) => {
      const mine = last.then(() => right(delivery, tools));
      last = mine.catch(() => undefined);
      return mine;
    }),
});
