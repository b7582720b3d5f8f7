import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-json-syntax'],
  description: 'takes line ends and tabs that stand bare in a string',
  answer: forgiving('invalid-json', (text) =>
    text.replace(/"[^"]*"/g, (token) =>
      token.replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r'),
    ),
  ),
});
