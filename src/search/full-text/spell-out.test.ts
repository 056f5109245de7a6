import { expect, test } from 'vitest';
import { spellOut } from './spell-out.ts';

test.each([
  ['端口映射', '端 口 映 射'],
  ['用Docker，端口', '用 Docker ꀀ 端 口'],
  ['甲。\n\n乙', '甲 ꀀ 乙'],
  ['port is already allocated: 0.0.0.0:80', 'port is already allocated: 0.0.0.0:80'],
  ['𠮷野', '𠮷 野'],
  ['', ''],
])('%j is spelled %j', (text, spelled) => expect(spellOut(text)).toBe(spelled));
