#!/usr/bin/env bash
# 用法：./restore.sh 备份文件。覆盖现有的同名表，先停掉写数据库的程序。
set -euo pipefail
cd "$(dirname "$0")"

file=${1:?用法：./restore.sh 备份文件}
gunzip --test "$file"

if [ "${YES:-}" != 1 ]; then
    read -r -p "用$file覆盖现有的数据？输入yes继续：" answer
    [ "$answer" = yes ] || exit 1
fi

# #region restore
# shellcheck disable=SC2016  # $(cat …)要在容器里展开
gunzip --stdout "$file" | docker compose exec -T db sh -c '
    MYSQL_PWD=$(cat /run/secrets/db-root-password)
    export MYSQL_PWD
    exec mariadb --user=root
'
# #endregion
