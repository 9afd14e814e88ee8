#!/bin/sh
# Builds the style sheets, scripts and fonts of the pages: build.sh OUTPUT-FOLDER (the folder of the compiled classes).
# Called by Maven. Does nothing when neither the sources nor the output changed.
set -eu
cd "$(dirname "$0")"

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Node.js and npm are missing: installing the system's packages nodejs and npm"
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nodejs npm >/dev/null
    else
        echo "Node.js 18 or newer and npm are needed to build the pages. On Debian: apt-get install nodejs npm" >&2
        exit 1
    fi
fi

if ! cmp -s package-lock.json node_modules/.installed-lock; then
    npm ci --no-audit --no-fund --loglevel=error
    cp package-lock.json node_modules/.installed-lock
fi
exec node build.mjs "$1"
