import { testDocument } from '../tutorial.ts';

testDocument('docs/operator.md');
