const difference = '(?:有什么|有何|有啥|是什么)?(?:区别|差别|不同|差异|对比|比较|异同|关系|怎么选|选哪个|哪个好|差在哪里?)';
const between = '\\s*(?:和|与|跟|同|、|/|vs\\.?|versus|and)\\s*|\\s+';

/** The two things that a question compares: `save和export的区别`, `attach exec 区别`, `rm vs rmi`; undefined for other questions. */
export function comparedIn(question: string): [string, string] | undefined {
  const one = '([^\\s和与跟、/]{1,20}?)';
  const asked = new RegExp(`^${one}(?:${between})${one}\\s*(?:之间)?的?\\s*${difference}[？?]?$`, 'iu').exec(question.trim());
  const versus = asked ?? /^(\S{1,20}?)\s*(?:\bvs\.?|versus|对比)\s*(\S{1,20})$/iu.exec(question.trim());
  const [, first, second] = versus ?? [];
  return first === undefined || second === undefined || first === second ? undefined : [first, second];
}
