import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

const made = new Set<string>();

export default hostMutant({
  requirements: ['aitl-rule'],
  description: 'forgets its rules over a restart',
  change: (parts) =>
    changeNotes(parts, (right) => ({
      put: (area, name, value, at) => {
        if (area === 'rules') made.add(name);
        right.put(area, name, value, at);
      },
      list: (area, prefix) =>
        right.list(area, prefix).filter(({ name }) => area !== 'rules' || made.has(name)),
    })),
});
