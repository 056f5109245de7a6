#!/bin/sh
# 只用shell命令造一个容器：七种namespace，cgroup的上限，自己的根目录。用法：sh container.sh <新根> <命令> [参数]...
set -eu

if [ "${1:-}" != --inside ]; then
    # v2只有一棵树；v1每个控制器一棵，用pids那一棵
    cgroup=/sys/fs/cgroup/pids/container-$$
    [ -e /sys/fs/cgroup/cgroup.controllers ] && cgroup=/sys/fs/cgroup/container-$$
    mkdir "$cgroup"
    trap 'rmdir "$cgroup"' EXIT
    echo 20 > "$cgroup/pids.max"

    # 先进cgroup，再进namespace：之后的子进程都在里面
    sh -c 'echo $$ > "$0/cgroup.procs"; exec "$@"' "$cgroup" \
        unshare --user --map-root-user --fork --kill-child --pid --mount --uts --ipc --net --cgroup \
        sh "$0" --inside "$@"
    exit
fi

hostname box
mount --bind "$2" "$2"
cd "$2"
mount -t proc proc proc
pivot_root . .
umount -l .
cd /
shift 2
exec "$@"
