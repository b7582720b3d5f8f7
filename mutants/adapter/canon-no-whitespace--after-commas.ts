import { writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-whitespace'],
  description: 'writes a space after a comma',
  answer: writingText((text) =>
    text.replace(
      /("(?:[^"\\]|\\.)*")|,/g,
      (token, string: string | undefined) => string ?? `${token} `,
    ),
  ),
});
