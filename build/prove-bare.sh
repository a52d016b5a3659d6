#!/usr/bin/env bash
# Proves on a bare Debian (only Node, npm and git; empty caches; no display) that a fresh clone of the last commit
# passes `npm test` and shows the app with `npm start`. Needs root and debootstrap:
#   build/prove-bare.sh [FOLDER]        (a new folder under /tmp when none is named)
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
place=${1:-$(mktemp -d /tmp/throughline-bare-XXXXXX)}
base=$place/base
mkdir -p "$place"

say() { echo "$@" >&2; }

make_base() {
  say "Making a bare Debian in $base …"
  debootstrap --variant=minbase --include=git,ca-certificates bookworm "$base" >"$place/debootstrap.log"
  rm -rf "$base"/var/lib/apt/lists/* "$base"/var/cache/apt/*.bin "$base/etc/apt/sources.list"
  # The same ways out as this computer has: package sources, name service, certificates, npm's settings.
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt \
    "$HOME/.npmrc" "$(npm config get globalconfig)"; do
    [ -f "$file" ] && install -D -m 644 "$file" "$base$file"
  done
  local node modules
  node=$(readlink -f "$(command -v node)")
  modules=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
  install -D -m 755 "$node" "$base/usr/local/bin/node"
  mkdir -p "$base/usr/local/lib/node_modules"
  cp -a "$modules" "$base/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$base/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$base/usr/local/bin/npx"
}

# Runs one command in a copy of the bare system, with nothing of this shell's environment but how to trust the network.
in_copy() {
  local name=$1 command=$2 copy=$place/$1
  say "In a bare copy: $command"
  cp -a "$base" "$copy"
  git clone -q "$project" "$copy/throughline"
  local kept=()
  while IFS= read -r line; do kept+=("$line"); done < <(env | grep -E '^[A-Z0-9_]*(CERT|CAINFO|CA_BUNDLE)[A-Z0-9_]*=' || true)
  local started=$SECONDS status=0
  unshare --mount --pid --fork bash -c '
    mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" && mount -t tmpfs tmpfs "$1/dev/shm" || exit 1
    shift_copy=$1; shift
    exec chroot "$shift_copy" env -i HOME=/root PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 "$@"
  ' bash "$copy" "${kept[@]}" sh -c "cd /throughline && $command" </dev/null >"$place/$name.log" 2>&1 || status=$?
  tail -n 3 "$place/$name.log" >&2
  say "  ended with $status after $((SECONDS - started)) s (all it said: $place/$name.log)"
  return "$status"
}

[ -d "$base" ] || make_base
rm -rf "$place/start" "$place/test"
result=0
in_copy start 'npm start -- --screenshot /tmp/x.png' || result=1
[ -s "$place/start/tmp/x.png" ] && cp "$place/start/tmp/x.png" "$place/x.png" && say "  the picture: $place/x.png"
in_copy test 'npm test' || result=1
exit "$result"
