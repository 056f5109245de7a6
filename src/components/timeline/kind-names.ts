import type { EventKind } from '../../schemas/index.ts';

/** How the lanes of the timeline are called. */
export const kindNames = {
  kernel: '内核',
  runtime: '运行时',
  platform: '平台',
  standard: '标准',
  company: '公司',
  orchestration: '编排',
} satisfies Record<EventKind, string>;
