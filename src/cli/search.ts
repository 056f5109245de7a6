import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog, readBookConfig, readWholeContent } from '../catalog/index.ts';
import { hrefOf } from '../core/index.ts';
import { buildIndex, createEngine, type Engine, type SearchFiles, type SearchResult } from '../search/index.ts';
import { outFolder } from './build.ts';

const usage = 'Usage: npm run search -- "删除镜像"   prints up to ten answers, best first; exit code 1 when nothing is found';
const most = 10;
const code: ReadonlySet<string> = new Set(['command', 'group', 'flag']);

/** Searches the book from a terminal, with the engine and the index that the site has. */
export async function search(words: string[]): Promise<number> {
  const line = words.join(' ').trim();
  if (line === '' || line === '--help') {
    console.error(usage);
    return 2;
  }
  const { results, understood } = loadEngine().search(line, most);
  if (results.length === 0) {
    console.error(`没有找到“${line.slice(0, 60)}”。`);
    return 1;
  }
  const { base, site } = readBookConfig();
  if (understood !== undefined) console.log(`按“${understood}”理解\n`);
  console.log(results.map((result) => shown(result, new URL(hrefOf(result.id, base), site).href)).join('\n\n'));
  return 0;
}

/** The built index if there is one, else one made from the content. */
function loadEngine(): Engine {
  const { index, details } = builtFiles() ?? buildIndex(buildCatalog(readWholeContent()));
  const engine = createEngine(index);
  engine.extend(details);
  return engine;
}

function builtFiles(): SearchFiles | undefined {
  const [index, details] = ['index.json', 'details.json'].map((name) => join(outFolder(), 'search', name));
  if (index === undefined || details === undefined || !existsSync(index) || !existsSync(details)) return undefined;
  const files: SearchFiles = { index: JSON.parse(readFileSync(index, 'utf8')), details: JSON.parse(readFileSync(details, 'utf8')) };
  return files.index.schema === 2 && files.index.stamp === files.details.stamp ? files : undefined;
}

/** Title, one line, address, and what to copy, as far as there is one. */
function shown({ kind, title, summary, parent, example }: SearchResult, url: string): string {
  const about = [kind === 'section' ? parent : '', summary].filter(Boolean).join(' · ');
  const run = example ? `$ ${example.run}${example.destructive ? '   # 会丢数据' : ''}` : code.has(kind) ? `$ ${title}` : '';
  return [title, about, url, run]
    .filter(Boolean)
    .map((row, i) => (i === 0 ? row : `  ${row}`))
    .join('\n');
}
