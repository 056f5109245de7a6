#!/bin/sh
# 用法：./volume-backup.sh 数据卷 文件.tar.gz。先停掉用着这个数据卷的容器。
set -eu
volume=${1:?缺数据卷的名字}
file=${2:?缺文件名}
docker volume inspect "$volume" > /dev/null
running=$(docker ps --quiet --filter "volume=$volume")
if [ -n "$running" ]; then
    echo "还有容器在用$volume，先停掉它" >&2
    exit 1
fi
docker run --rm --volume "$volume":/data:ro alpine:3.20 tar -cz -C /data . > "$file"
