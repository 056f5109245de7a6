import type { Page } from '@playwright/test';

/** Chinese words of the book: whoever asks for one wants every chapter that has it. */
export const exactWords: readonly string[] = [
  '镜像 容器 端口 守护进程 端口映射 数据卷 写时复制 命名空间 仓库 网络 网桥 存储驱动 联合文件系统 控制组 资源限制 内核 进程 挂载 卷 层',
  '构建 编排 集群 日志 环境变量 健康检查 重启策略 镜像仓库 摘要 标签 缓存 多阶段构建 隔离 虚拟机 宿主机 沙箱 权限 特权 能力 快照',
  '文件系统 根文件系统 服务 副本 滚动更新 负载均衡 密钥 签名 漏洞 域名 子网 防火墙 内存 信号 退出码 标准输出 绑定挂载 运行时',
].flatMap((row) => row.split(' '));

/** Pages that have a word, by the word. */
export type PagesByWord = ReadonlyMap<string, ReadonlySet<string>>;

/** How the pages found agree with the pages that have the words. */
export interface Agreement {
  words: number;
  /** Pages that have a word and are found by it, of those that have it and of those that are found. */
  recall: number;
  precision: number;
  /** A line for each word that is not found everywhere, or found where it is not. */
  faults: string[];
}

/** Holds the pages found by each word against those that have it. */
export function agreementOf(having: PagesByWord, found: PagesByWord): Agreement {
  const rows = [...having].map(([word, pages]) => {
    const got = found.get(word) ?? new Set<string>();
    return { word, pages: pages.size, got: got.size, missed: without(pages, got), wrong: without(got, pages) };
  });
  const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + count(row), 0);
  const right = sum((row) => row.pages - row.missed.length);
  return {
    words: rows.length,
    recall: right / sum((row) => row.pages),
    precision: right / sum((row) => row.got),
    faults: rows
      .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
      .map(
        ({ word, missed, wrong }) =>
          `${word}: not found in ${missed.join(' ') || 'none'}; found without it in ${wrong.join(' ') || 'none'}`,
      ),
  };
}

function without(pages: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...pages].filter((page) => !others.has(page));
}

/** What a browser shows of the text of the open page, ways to other pages and buttons left out: read without the code that makes the index. */
export function shownText(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const frame of document.querySelectorAll('nav, button')) frame.remove();
    for (const details of document.querySelectorAll('details')) details.open = true;
    const main = document.querySelector('main');
    const drawn = [...(main?.querySelectorAll('svg text') ?? [])].map((text) => text.textContent);
    return [main?.innerText ?? '', ...drawn].join('\n');
  });
}

/** Types a word into the box of the open page and reads the list to its end: ids whose text has the phrase. */
export async function askForPhrase(page: Page, word: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(word);
  const place = page.locator(`.search-results[data-query="${word}"][data-stage=complete]`);
  await place.waitFor();
  await place.evaluate(async (list) => {
    const more = () => list.querySelector<HTMLElement>('.more:not([hidden])');
    const drawn = () => list.querySelectorAll('a[data-id]').length;
    for (let button = more(); button; button = more()) {
      const before = drawn();
      button.click();
      while (drawn() === before && more()) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  return place.locator('a[data-in-text=phrase]').evaluateAll((links) => links.map((link) => link.getAttribute('data-id') ?? ''));
}
