#!/bin/sh
# 用法：sh make-certs.sh 域名。自签一个CA和一张服务器证书；有正式证书就不用它。
set -eu
host=${1:?用法：sh make-certs.sh 域名}
umask 077
mkdir -p certs

# #region openssl
openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj "/CN=$host CA" \
    -keyout certs/ca.key -out certs/ca.crt
openssl req -newkey rsa:3072 -nodes -subj "/CN=$host" \
    -keyout certs/server.key -out certs/server.csr
printf 'subjectAltName=DNS:%s\nbasicConstraints=CA:FALSE\n' "$host" > certs/server.ext
openssl x509 -req -in certs/server.csr -CA certs/ca.crt -CAkey certs/ca.key -CAcreateserial \
    -days 365 -extfile certs/server.ext -out certs/server.crt
# #endregion
rm certs/server.csr certs/server.ext
echo "把certs/ca.crt放到每台客户端的/etc/docker/certs.d/$host/ca.crt"
