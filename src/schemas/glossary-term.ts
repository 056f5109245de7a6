import { z } from 'zod';
import { linkableId, prose } from './text.ts';

/** `content/<lang>/glossary/<term>.yaml`. The file name is the fragment: `glossary#<term>`. */
export const glossaryTerm = z.strictObject({
  /** The one word that the book uses: 命名空间, or the Latin name where the term stays Latin. */
  term: z.string().min(1),
  en: z.string().min(1),
  /** One sentence, with a full stop. */
  definition: prose,
  /** Other spellings and wordings that readers use, traditional and homophones not needed. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Wordings that the book must not use for it: 旗标 for 选项. A check finds them. */
  avoid: z.array(z.string().min(2)).optional(),
  /** The chapter or section that explains it; omitted while that chapter does not exist. */
  explainedIn: linkableId.optional(),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
