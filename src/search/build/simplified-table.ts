import { Converter } from 'opencc-js';

/** Pairs of characters, traditional and simplified, for the simplified ones that occur in the texts. */
export function simplifiedTable(texts: readonly string[]): string {
  const occurring = new Set(texts.join(''));
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const traditional = String.fromCodePoint(code);
    const simple = simplify(traditional);
    if (simple !== traditional && simple.length === 1 && occurring.has(simple)) pairs += traditional + simple;
  }
  return pairs;
}
