import type { Erratum } from '../schemas/index.ts';

/** How the verdicts of the errata are called. */
export const verdictNames = { imprecise: '不精确', outdated: '已过时', wrong: '有误', typo: '笔误' } satisfies Record<
  Erratum['verdict'],
  string
>;
