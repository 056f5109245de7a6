#!/usr/bin/env bash
# 用法：./backup.sh [目录]。在线导出数据库，写成目录里带日期的压缩文件。
# 定时：crontab里写 0 3 * * * /srv/lamp/backup.sh
set -euo pipefail
cd "$(dirname "$0")"

dir=${1:-backups}
keep_days=${KEEP_DAYS:-14}
database=${DATABASE:-lamp}

umask 077
mkdir -p "$dir"
file="$dir/$database-$(date +%Y%m%d-%H%M%S).sql.gz"
trap 'rm -f "$file.part"' EXIT

# #region dump
# shellcheck disable=SC2016  # $(cat …)要在容器里展开
docker compose exec -T db sh -c '
    MYSQL_PWD=$(cat /run/secrets/db-root-password)
    export MYSQL_PWD
    exec mariadb-dump --user=root --single-transaction --routines --events --databases "$1"
' sh "$database" | gzip > "$file.part"

# 导出中断也可能留下一个像样的文件，末尾这一行才说明它完整
if ! gunzip --stdout "$file.part" | tail -n 1 | grep -q '^-- Dump completed'; then
    echo "导出不完整：$file" >&2
    exit 1
fi
mv "$file.part" "$file"
# #endregion

find "$dir" -name "$database-*.sql.gz" -mtime "+$keep_days" -delete
echo "$file"
