/** Stands where a phrase ends: at punctuation and between blocks. A letter that nobody types, since signs would be dropped. */
const stop = 'ꀀ';

/**
 * A text as the full-text index has it: every 汉字 a word of its own. Where a segmenter cuts depends on what stands around, so that a word
 * cut in the query is not always one in the text; a phrase of single 汉字 is found wherever it is written.
 *
 * `用Docker，端口` → `用 Docker ꀀ 端 口`
 */
export function spellOut(text: string): string {
  return text
    .replaceAll(/[，。、；：？！“”‘’（）《》〈〉【】…—\n]+/g, ` ${stop} `)
    .replaceAll(/\p{Script=Han}/gu, ' $& ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
