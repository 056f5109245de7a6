import type { Transcript } from '../../schemas/index.ts';

/** Where and when an example ran, as the line below it says. */
export function environmentOf({ client, daemon, kernel, date, setup = [], stoppedAfter }: Transcript): { label: string; details: string } {
  // `20.10.24+dfsg1` is 20.10.24 as Debian packs it.
  const version = daemon.replace(/\+.*$/, '');
  const before = setup.length === 0 ? '' : `先执行了${setup.length}条准备命令。`;
  const stopped = stoppedAfter === undefined ? '' : `它不会自己结束，${stoppedAfter}秒后中断。`;
  return {
    label: `Docker ${client}客户端，${version}守护进程，Linux ${kernel}，${date}实测`,
    details: `${before}${stopped}守护进程${daemon}；nginx、mysql等镜像用同名的替身（busybox）代替。`,
  };
}
