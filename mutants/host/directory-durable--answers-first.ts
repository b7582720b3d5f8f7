import { changeDirectoryStore } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-durable'],
  description: 'answers, and writes a moment later',
  change: (parts) =>
    changeDirectoryStore(parts, (right) => ({
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
