#!/bin/sh
# 和image.yaml做同样的事，任何CI都能用。用法：IMAGE=registry.example.com/app PUSH=1 ./build.sh
set -eu
image=${IMAGE:?请设置IMAGE，例如registry.example.com/app}
tag=$(git rev-parse --short=7 HEAD)

# docker-container驱动才能导出缓存
docker buildx inspect ci > /dev/null 2>&1 ||
    docker buildx create --name ci --driver docker-container

# #region build
set -- --builder ci --cache-from "type=registry,ref=$image:buildcache"
docker buildx build "$@" --pull --load --tag app:test .
docker run --rm app:test python -c 'import app'

if [ "${PUSH:-}" = 1 ]; then
    docker buildx build "$@" --push \
        --cache-to "type=registry,ref=$image:buildcache,mode=max" \
        --label "org.opencontainers.image.revision=$(git rev-parse HEAD)" \
        --tag "$image:sha-$tag" .
fi
# #endregion
