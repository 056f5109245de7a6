const difference =
  '(?:有什么|有何|有啥|是什么|是啥|什么|啥)?(?:区别|差别|不同|不一样|差异|对比|比较|异同|关系|联系|怎么选|选哪个|哪个好|哪个更好|差在哪里?)';
const between = '\\s*(?:和|与|跟|同|、|/|vs\\.?|versus|and)\\s*';
const one = '([^\\s和与跟、/]{1,20}?)';
/** Words with blanks between them are one thing only where something says where the other begins: `volume 和 bind mount 区别`. */
const several = '([^和与跟、/]{1,24}?)';

/** The two things that a question compares: `save和export的区别`, `attach exec 区别`, `rm vs rmi`; undefined for other questions. */
export function comparedIn(question: string): [string, string] | undefined {
  const line = question.trim();
  const ways = [
    `^${several}${between}${several}\\s*(?:之间)?的?\\s*${difference}[？?]?$`,
    `^${one}\\s+${one}\\s*(?:之间)?的?\\s*${difference}[？?]?$`,
    `^(\\S{1,20}?)\\s*(?:\\bvs\\.?|versus|对比)\\s*(\\S{1,20})$`,
  ];
  for (const way of ways) {
    const [, first, second] = new RegExp(way, 'iu').exec(line) ?? [];
    if (first !== undefined && second !== undefined && first !== second) return [first, second];
  }
  return undefined;
}
