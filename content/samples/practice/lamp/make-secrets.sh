#!/bin/sh
# 生成两份随机密码。已有的不覆盖：数据库只在第一次启动时读它们。
set -eu
umask 077
mkdir -p secrets
for name in db-password db-root-password; do
    file="secrets/$name.txt"
    if [ ! -e "$file" ]; then
        openssl rand -hex 24 > "$file"
        # 容器里的程序不是root，要读得到；挡住别的用户的是目录的700
        chmod 644 "$file"
    fi
done
