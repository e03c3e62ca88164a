import { describe, expect, it } from 'vitest';
import { exampleModel } from '../testing/example-model.ts';
import { mappingByRank } from './mapping-by-rank.ts';

const model = exampleModel();

describe('mapping by rank', () => {
  it('maps the lowest to the lowest and the highest to the highest', () => {
    expect(mappingByRank(model, 'scale:three', 'scale:two')).toEqual({
      'level:beginner': 'level:low',
      'level:master': 'level:high',
      'level:expert': 'level:high',
    });
    expect(mappingByRank(model, 'scale:two', 'scale:three')).toEqual({
      'level:low': 'level:beginner',
      'level:high': 'level:expert',
    });
    expect(mappingByRank(model, 'scale:two', null)).toEqual({});
  });
});
