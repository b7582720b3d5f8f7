import { parsePlainly } from '../adapter-tools.ts';
import { parsingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'parses operations with a library that takes any JSON',
  answer: parsingOperations((text) => parsePlainly(Buffer.from(text).toString('utf8'))),
});
