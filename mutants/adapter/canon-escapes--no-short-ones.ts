import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-escapes'],
  description: 'writes no short escapes for U+0008 and U+000C',
  answer: writing({
    string: (text) =>
      JSON.stringify(text).replace(/(?<=(?<!\\)(?:\\\\)*)\\([bf])/g, (_all, letter) =>
        letter === 'b' ? '\\u0008' : '\\u000c',
      ),
  }),
});
