import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-laws'],
  description: 'refuses a record whose clock its actor has used before',
  change: (parts) =>
    changeTables(parts, (right) => ({
      insert: (entry, waits, ...rest) => {
        const others = right.outlineThread(entry.thread).map(({ id }) => right.find(id));
        const isUsed = others.some(
          (one) => one?.level === 0 && one.actor === entry.actor && one.clock === entry.clock,
        );
        if (isUsed && entry.level === 0) throw new ProtocolError('conflict', 'the clock was used');
        return right.insert(entry, waits, ...rest);
      },
    })),
});
