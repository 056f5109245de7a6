#!/bin/bash
# Leaves the engine with nothing but the stand-in images, and the home folder with nothing but an empty ~/blog.
#   clean.sh SCRATCH
scratch=${1:?}
exec >/dev/null 2>&1
unset DOCKER_CONTEXT
second-machine stop
rm -rf "$scratch"/home/* "$scratch"/home/.[!.]* "$scratch"/srv/* "$scratch"/registry/*
mkdir -p "$scratch/home/blog"
docker swarm leave --force
docker ps -aq | xargs -r docker rm -fv
docker volume ls -q | xargs -r docker volume rm -f
docker plugin ls -q | xargs -r docker plugin rm -f
# The networks of a swarm go when the last of its tasks is gone.
for attempt in 1 2 3 4 5; do
  networks=$(docker network ls -q --filter type=custom)
  [ -n "$networks" ] || break
  [ "$attempt" = 1 ] || sleep 0.5
  docker network rm $networks
done
docker builder prune -af
if ! docker images -a --no-trunc --format '{{.Repository}}:{{.Tag}} {{.ID}}' | sort | cmp -s - "$scratch/images.list"; then
  docker images -aq | sort -u | xargs -r docker rmi -f
  docker load -q -i "$scratch/images.tar"
fi
true
