import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/domain/datasets';
import { costlyFields, costsOf } from '../../src/domain/field-costs';

const says = (...parameters: Parameters<typeof costsOf>) =>
  costsOf(...parameters).map((cost) => cost.says);

describe.each(DATASETS)('the costs of $name', ({ name, fields }) => {
  it('are about fields that it has', () => {
    const known = fields.map((field) => field.name);
    expect(costlyFields(name).filter((field) => !known.includes(field))).toEqual([]);
  });

  it('are nothing where everything is given', () => {
    expect(costsOf(name, () => true)).toEqual([]);
  });

  it('are never about what is required', () => {
    const required = fields.filter((field) => field.required).map((field) => field.name);
    expect(costlyFields(name).filter((field) => required.includes(field))).toEqual([]);
  });
});

describe('what a file cannot tell', () => {
  it('joins the dimensions that no coverage is by', () => {
    const given = ['industry', 'segment', 'use_cases'];
    expect(says('accounts', (field) => given.includes(field))).toContain(
      'No coverage by region, size or product.',
    );
  });

  it('says by what alone rows find their account', () => {
    expect(says('uses', (field) => field === 'written_domain')).toContain(
      'Rows find their account by its domain alone.',
    );
    expect(says('uses', (field) => field !== 'written_name')).toEqual([
      'Rows find their account by its id or domain alone.',
    ]);
  });

  it('says nothing of accounts where rows name none, which is asked for anyway', () => {
    expect(says('uses', () => false).filter((text) => text.includes('account'))).toEqual([]);
  });

  it('counts an incident as severe by its priority or its severity', () => {
    const text = 'No incident counts as severe, so none makes a land mine.';
    expect(says('incidents', () => false)).toContain(text);
    expect(says('incidents', (field) => field === 'severity')).not.toContain(text);
  });
});
