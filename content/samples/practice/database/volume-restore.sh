#!/bin/sh
# 用法：./volume-restore.sh 文件.tar.gz 数据卷。数据卷必须是新的。
set -eu
file=${1:?缺文件名}
volume=${2:?缺数据卷的名字}
if docker volume inspect "$volume" > /dev/null 2>&1; then
    echo "$volume已经存在，换一个名字" >&2
    exit 1
fi
docker volume create "$volume"
docker run --rm --interactive --volume "$volume":/data alpine:3.20 tar -xz -C /data < "$file"
