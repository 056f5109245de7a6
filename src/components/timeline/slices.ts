import { catalog } from '../../book/index.ts';
import { timelineSlices } from '../../embeds/index.ts';
import { kindNames } from './kind-names.ts';

/** The parts of the book's timeline that others can show: pages in frames, their oEmbed answers, and the list of both. */
export const slices = timelineSlices(catalog.events, kindNames);
