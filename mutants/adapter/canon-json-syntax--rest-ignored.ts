import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-json-syntax'],
  description: 'reads the first value and ignores what comes after it, as stream decoders do',
  answer: forgiving('invalid-json', (text) => {
    for (let end = text.length - 1; end > 0; end -= 1) {
      try {
        JSON.parse(text.slice(0, end));
        return text.slice(0, end);
      } catch {
        // not yet a whole value
      }
    }
    return undefined;
  }),
});
