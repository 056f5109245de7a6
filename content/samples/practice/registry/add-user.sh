#!/bin/sh
# 用法：sh add-user.sh 用户名。密码从标准输入读，存成bcrypt散列。
set -eu
user=${1:?用法：sh add-user.sh 用户名}
umask 077
mkdir -p auth
touch auth/htpasswd
printf '密码：' >&2
if [ -t 0 ]; then
    stty -echo
    trap 'stty echo' EXIT
fi
IFS= read -r password
entry=$(printf '%s' "$password" | docker run --rm --interactive --entrypoint htpasswd httpd:2.4 -niB "$user")
# 已有的同名用户先去掉
awk -F : -v user="$user" '$1 != user' auth/htpasswd > auth/htpasswd.new
printf '%s\n' "$entry" >> auth/htpasswd.new
mv auth/htpasswd.new auth/htpasswd
