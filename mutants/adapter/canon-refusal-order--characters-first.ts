import { refuse, textOf, withText, mapStrings } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-refusal-order'],
  description: 'looks for surrogates and noncharacters before it parses',
  answer(op, input, right) {
    const answer = right(op, input);
    if (answer.ok || ['too-large', 'byte-order-mark', 'invalid-utf8'].includes(answer.code))
      return answer;
    const bad = mapStrings(textOf(input), (token) => {
      const alone = right('canonicalize', withText({}, token));
      return !alone.ok && ['lone-surrogate', 'noncharacter'].includes(alone.code)
        ? `<${alone.code}>`
        : '';
    });
    const code = /<([a-z-]+)>/.exec(bad)?.[1];
    return code === undefined ? answer : refuse(code);
  },
});
