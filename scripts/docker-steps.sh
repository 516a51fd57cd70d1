#!/usr/bin/env bash
# Runs the steps of the Dockerfile without a container engine: the files that .dockerignore lets through are copied into a clean folder,
# installed, built and pruned there, and served by an unprivileged user who may write to the data folder only.
set -euo pipefail
cd "$(dirname "$0")/.."

image=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$image"
}
trap finish EXIT

# as root the user `nobody` serves; otherwise whoever runs this, who is unprivileged already
unprivileged=()
if [ "$(id -u)" = 0 ]; then unprivileged=(setpriv --reuid=nobody --regid=nogroup --clear-groups); fi

echo '--- build stage'
mkdir "$image/build" "$image/app" "$image/data"
sed -n 's/^!//p' .dockerignore | xargs -I{} cp -r {} "$image/build/"
(
  cd "$image/build"
  npm ci --no-audit --no-fund
  npm run build
  npm prune --omit=dev --no-audit --no-fund
)

echo '--- final stage'
cp -r "$image/build/package.json" "$image/build/node_modules" "$image/build/dist" "$image/build/migrations" "$image/app/"
rm -rf "$image/build"
chmod -R a+rX,go-w "$image"
if [ "$(id -u)" = 0 ]; then chown nobody:nogroup "$image/data"; fi

echo '--- run as a user who owns nothing but the data'
cd "$image/app"
out=$image/out
"${unprivileged[@]}" env -i PATH="$PATH" NODE_ENV=production HOST=127.0.0.1 PORT=0 LOG_LEVEL=silent DATABASE_URL="$image/data/whosaid.db" \
  node dist/main.js > "$out" &
server=$!
url=
for _ in $(seq 60); do
  url=$(sed -n 's/.*listens on \(http[^ ]*\).*/\1/p' "$out")
  [ -z "$url" ] || break
  sleep 0.5
done
[ -n "$url" ] || { echo 'the server did not start' >&2; exit 1; }
health="fetch('$url/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
node -e "$health"
node -e "
fetch('$url/articles', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'Le ministre a dit que la paix était proche.' })
  .then(async (r) => { const { claims } = await r.json(); if (r.status !== 201 || claims.length !== 1) throw new Error('the article was not read'); })"
[ -f "$image/data/whosaid.db" ]
if [ "$(id -u)" = 0 ] && [ "$(ps -o user= -p "$server" | tr -d ' ')" = root ]; then echo 'served by root' >&2; exit 1; fi
kill "$server"
wait "$server"
server=
echo '--- the image would work'
