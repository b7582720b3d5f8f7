import { hostMutant } from '../mutant.ts';

let last: Promise<unknown> = Promise.resolve();

export default hostMutant({
  requirements: ['async-status-health'],
  description: 'asks one relay after another',
  change: (parts) => ({
    ...parts,
    askHealth: (kernel, url, signal) => {
      const asking = last.then(() => parts.askHealth(kernel, url, signal));
      last = asking.catch(() => undefined);
      return asking;
    },
  }),
});
