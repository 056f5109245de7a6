import CodeBlock from '../ui/CodeBlock.astro';
import Aside from './Aside.astro';
import BookFigure from './BookFigure.astro';
import CaptionedTable from './CaptionedTable.astro';
import Cite from './Cite.astro';
import CommandCode from './CommandCode.astro';
import ErratumNote from './ErratumNote.astro';
import FigureReference from './FigureReference.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import ModelLink from './ModelLink.astro';
import ScrollTable from './ScrollTable.astro';
import Term from './Term.astro';

/** What the constructs of a chapter become: the names are those that markdown/chapter-plugin.ts writes. */
export const bookComponents = {
  Aside,
  BookFigure,
  CaptionedTable,
  Cite,
  CodeBlock,
  CommandCode,
  ErratumNote,
  FigureReference,
  ModelLink,
  Term,
  h2: Heading2,
  h3: Heading3,
  table: ScrollTable,
};
