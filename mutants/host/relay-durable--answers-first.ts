import { hostMutant } from '../mutant.ts';
import { changeRelayStore } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-durable'],
  description: 'answers a deposit, and writes it a moment later',
  change: (parts) =>
    changeRelayStore(parts, (right) => ({
      transact: async (work) => {
        // What is to be answered is found out, and undone again; it is written a little later.
        let outcome: { result: ReturnType<typeof work> } | undefined;
        const undo = new Error('undone');
        await right
          .transact((tables) => {
            outcome = { result: work(tables) };
            throw undo;
          })
          .catch((error: unknown) => {
            if (error !== undo) throw error;
          });
        setTimeout(() => void right.transact(work).catch(() => undefined), 300);
        return outcome!.result;
      },
    })),
});
