#!/bin/bash
# Images that stand in for those of Docker Hub: busybox under their names, so that an engine without network has something to run.
#   stand-ins.sh SCRATCH BUSYBOX
set -e
scratch=$1 busybox=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
path='ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

base() { # folder
  mkdir -p "$1"/{bin,sbin,usr/bin,usr/sbin,usr/local/bin,etc,tmp,root,home,var/tmp,var/log,var/lib,dev,proc,sys,run,mnt,opt,srv}
  chmod 1777 "$1/tmp" "$1/var/tmp"
  chmod 700 "$1/root"
  cp "$busybox" "$1/bin/busybox"
  for applet in $("$busybox" --list); do [ "$applet" = busybox ] || ln -s busybox "$1/bin/$applet"; done
  ln -s ../../bin/busybox "$1/usr/bin/env"
  printf '#!/bin/sh\n# No bash here, only the shell of busybox.\nexec /bin/sh "$@"\n' >"$1/bin/bash"
  chmod 755 "$1/bin/bash"
  {
    echo root:x:0:0:root:/root:/bin/sh
    echo mysql:x:999:999::/var/lib/mysql:/bin/sh
    echo nginx:x:101:101:nginx:/nonexistent:/bin/false
    echo nobody:x:65534:65534:nobody:/:/bin/false
  } >"$1/etc/passwd"
  printf 'root:x:0:\nmysql:x:999:\nnginx:x:101:\nnogroup:x:65534:\n' >"$1/etc/group"
  printf 'NAME="stand-in"\nID=stand-in\nPRETTY_NAME="a stand-in (busybox)"\n' >"$1/etc/os-release"
}

program() { # file, what it is, what it runs until it is stopped
  cat >"$1" <<X
#!/bin/sh
# $2
trap 'kill \$!; exit 0' TERM INT QUIT
echo "$2: ready"
$3 &
wait \$!
X
  chmod 755 "$1"
}

entrypoint() { printf '#!/bin/sh\nexec "$@"\n' >"$1" && chmod 755 "$1"; }

image() { # folder, names, changes
  local folder=$1 names=($2) changes=()
  shift 2
  for change; do changes+=(-c "$change"); done
  tar -C "$folder" --owner=0 --group=0 --numeric-owner -c . | docker import "${changes[@]}" - "${names[0]}" >/dev/null
  for name in "${names[@]:1}"; do docker tag "${names[0]}" "$name"; done
}

base plain
image plain 'alpine:latest alpine:3.20 busybox:latest ubuntu:latest ubuntu:24.04 debian:latest debian:12 python:3.12' "$path" 'CMD ["sh"]'

base nginx
mkdir -p nginx/usr/share/nginx/html nginx/etc/nginx/conf.d
echo '<html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1></body></html>' >nginx/usr/share/nginx/html/index.html
printf '# A stand-in: nobody reads this file.\n' | tee nginx/etc/nginx/nginx.conf >nginx/etc/nginx/conf.d/default.conf
program nginx/usr/sbin/nginx 'nginx stand-in (busybox httpd)' 'busybox httpd -f -vv -p 80 -h /usr/share/nginx/html'
entrypoint nginx/docker-entrypoint.sh
image nginx 'nginx:latest nginx:1.27 nginx:1.28 nginx:alpine' "$path" 'EXPOSE 80' 'ENTRYPOINT ["/docker-entrypoint.sh"]' 'CMD ["nginx","-g","daemon off;"]'

base httpd
mkdir -p httpd/usr/local/apache2/htdocs
echo '<html><body><h1>It works!</h1></body></html>' >httpd/usr/local/apache2/htdocs/index.html
program httpd/usr/local/bin/httpd-foreground 'httpd stand-in (busybox httpd)' 'busybox httpd -f -vv -p 80 -h /usr/local/apache2/htdocs'
image httpd 'httpd:latest httpd:2.4' "$path" 'EXPOSE 80' 'WORKDIR /usr/local/apache2' 'CMD ["httpd-foreground"]'

base redis
mkdir -p redis/data
program redis/usr/local/bin/redis-server 'redis stand-in (sleeps)' 'sleep 2147483647'
entrypoint redis/usr/local/bin/docker-entrypoint.sh
image redis 'redis:7 redis:latest' "$path" 'EXPOSE 6379' 'VOLUME /data' 'WORKDIR /data' 'ENTRYPOINT ["docker-entrypoint.sh"]' 'CMD ["redis-server"]'

base mysql
mkdir -p mysql/var/lib/mysql mysql/etc/mysql/conf.d
program mysql/usr/sbin/mysqld 'mysql stand-in (sleeps)' 'sleep 2147483647'
entrypoint mysql/usr/local/bin/docker-entrypoint.sh
image mysql 'mysql:8 mysql:8.0 mysql:latest' "$path" 'EXPOSE 3306 33060' 'VOLUME /var/lib/mysql' 'ENTRYPOINT ["docker-entrypoint.sh"]' 'CMD ["mysqld"]'

mkdir -p hello/bin
cp "$busybox" hello/bin/busybox
ln -s busybox hello/bin/sh
printf '#!/bin/sh\necho\necho "Hello from Docker!"\necho "(A stand-in for the hello-world image.)"\necho\n' >hello/hello
chmod 755 hello/hello
image hello hello-world:latest 'CMD ["/hello"]'

docker images --no-trunc --format '{{.Repository}}:{{.Tag}} {{.ID}}' | sort >"$scratch/images.list"
docker save -o "$scratch/images.tar" $(cut -d' ' -f1 "$scratch/images.list")
